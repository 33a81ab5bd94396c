import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

import { projectRoot } from './projectRoot.ts'

const NOT_BUILT = /(^|\/)(node_modules|README\.md)$|\.test\.tsx?$/

/** A digest over the names and contents of these files and folders of the project. */
export async function sourceDigest(sources: string[]): Promise<string> {
  const hash = createHash('sha256')
  for (const file of (await filesOf({ folder: '', only: sources })).sort()) {
    hash
      .update(`${file}\0`)
      .update(await readFile(path.join(projectRoot, file)))
      .update('\0')
  }
  return hash.digest('hex')
}

async function filesOf({ folder, only }: { folder: string; only?: string[] }): Promise<string[]> {
  const entries = await readdir(path.join(projectRoot, folder), { withFileTypes: true })
  const files: string[] = []
  for (const entry of entries) {
    const file = path.posix.join(folder, entry.name)
    if (NOT_BUILT.test(file) || (only && !only.includes(entry.name))) continue
    if (entry.isDirectory()) files.push(...(await filesOf({ folder: file })))
    if (entry.isFile()) files.push(file)
  }
  return files
}
