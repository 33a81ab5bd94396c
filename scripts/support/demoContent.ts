import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { runChild } from './child.ts'

import { say } from './say.ts'
import { sourceDigest } from './sourceDigest.ts'
import { TYPESCRIPT } from './typescript.ts'

type Demo = { dataDirectory: string; environment: Record<string, string> }

/** Fills the demo's database, unless it was filled from the same seed before. */
export async function ensureDemoContent({ dataDirectory, environment }: Demo): Promise<void> {
  const digest = await sourceDigest(['seed'])
  const digestFile = path.join(dataDirectory, 'demo-seed-digest')
  // A database elsewhere may be another one than last time; the seed finds out what it lacks.
  const isEmbedded = environment.DATABASE_URL === ''
  const isFilled =
    isEmbedded &&
    existsSync(path.join(dataDirectory, 'gongkai.db')) &&
    existsSync(digestFile) &&
    (await readFile(digestFile, 'utf8')) === digest
  if (isFilled) return
  say({
    en: 'Filling a fictional county through the real review; about a minute the first time …',
    zh: '正在通过真实的审查流程写入虚构的县，首次约需一分钟……',
  })
  const code = await runChild({ arguments: [...TYPESCRIPT, 'seed/index.ts'], environment })
  if (code !== 0) process.exit(code)
  await writeFile(digestFile, digest)
}
