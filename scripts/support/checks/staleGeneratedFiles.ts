import { cp, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { runChild } from '../child.ts'

import { projectRoot } from '../projectRoot.ts'
import { TYPESCRIPT } from '../typescript.ts'

const IMPORT_MAP = 'src/app/(payload)/admin/importMap.js'
const TYPES = 'src/payload-types.ts'
const MIGRATIONS = 'src/migrations'

/** Generates everything anew in a folder of its own and compares: the project stays untouched. */
export async function staleGeneratedFiles(): Promise<string[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'gongkai-generated-'))
  try {
    await mkdir(path.join(folder, path.dirname(IMPORT_MAP)), { recursive: true })
    await cp(path.join(projectRoot, MIGRATIONS), path.join(folder, MIGRATIONS), { recursive: true })
    const code = await runChild({
      arguments: [...TYPESCRIPT, 'scripts/support/checks/generateChild.ts', folder],
      environment: { NODE_ENV: 'development', PAYLOAD_MIGRATING: 'true' },
    })
    if (code !== 0) return [`generating ended with exit code ${code}`]
    return [
      ...(await differs({ command: 'generate:importmap', file: IMPORT_MAP, folder })),
      ...(await differs({ command: 'generate:types', file: TYPES, folder })),
      ...(await newMigrations(folder)),
    ]
  } finally {
    await rm(folder, { force: true, recursive: true })
  }
}

async function differs({
  command,
  file,
  folder,
}: {
  command: string
  file: string
  folder: string
}): Promise<string[]> {
  const kept = await readFile(path.join(projectRoot, file), 'utf8')
  const generated = await readFile(path.join(folder, file), 'utf8')
  return kept.trim() === generated.trim() ? [] : [`${file} is stale; run: npm run ${command}`]
}

async function newMigrations(folder: string): Promise<string[]> {
  const before = await readdir(path.join(projectRoot, MIGRATIONS))
  const after = await readdir(path.join(folder, MIGRATIONS))
  return after.length > before.length
    ? [
        'the collections have changed since the last migration; run: npm run migrate:create -- <name>',
      ]
    : []
}
