import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

import { projectRoot } from './projectRoot.ts'

/** What `next build` reads; a change anywhere else needs no new build. */
const SOURCES = [
  'next.config.ts',
  'package-lock.json',
  'package.json',
  'payload.config.ts',
  'plugins',
  'public',
  'src',
  'tsconfig.json',
]
const NOT_BUILT = /(^|\/)(node_modules|README\.md)$|\.test\.tsx?$/

/** A digest over the names and contents of everything that goes into the build. */
export async function sourceDigest(): Promise<string> {
  const hash = createHash('sha256')
  for (const file of (await filesOf('')).sort()) {
    hash
      .update(`${file}\0`)
      .update(await readFile(path.join(projectRoot, file)))
      .update('\0')
  }
  return hash.digest('hex')
}

async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(path.join(projectRoot, folder), { withFileTypes: true })
  const files: string[] = []
  for (const entry of entries) {
    const file = path.posix.join(folder, entry.name)
    if (folder === '' && !SOURCES.includes(entry.name)) continue
    if (NOT_BUILT.test(file)) continue
    if (entry.isDirectory()) files.push(...(await filesOf(file)))
    if (entry.isFile()) files.push(file)
  }
  return files
}
