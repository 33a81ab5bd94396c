import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { runChild } from './child.ts'
import { projectRoot } from './projectRoot.ts'
import { say } from './say.ts'
import { sourceDigest } from './sourceDigest.ts'

/** What `next build` reads; a change anywhere else needs no new build. */
const BUILD_SOURCES = [
  'next.config.ts',
  'package-lock.json',
  'package.json',
  'payload.config.ts',
  'plugins',
  'public',
  'src',
  'tsconfig.json',
]

const buildFolder = path.join(projectRoot, '.next')
const digestFile = path.join(buildFolder, 'source-digest')

/** True when `next build` has been run, on whatever sources. */
export function hasBuild(): boolean {
  return existsSync(path.join(buildFolder, 'BUILD_ID'))
}

/** True when the build was made from exactly these sources. */
export async function isBuildCurrent(): Promise<boolean> {
  if (!hasBuild() || !existsSync(digestFile)) return false
  return (await readFile(digestFile, 'utf8')) === (await sourceDigest(BUILD_SOURCES))
}

/** Builds the app, unless the build already there was made from the same sources. */
export async function ensureBuild(): Promise<void> {
  if (await isBuildCurrent()) return
  say({
    en: 'Building the app; this takes one to two minutes the first time …',
    zh: '正在构建应用，首次约需一至两分钟……',
  })
  await build()
}

/** Builds the app and notes what it was built from. */
export async function build(): Promise<void> {
  const digest = await sourceDigest(BUILD_SOURCES)
  const code = await runChild({
    arguments: ['node_modules/next/dist/bin/next', 'build'],
    environment: { NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
  })
  if (code !== 0) throw new Error('next build failed; its messages are above')
  await writeFile(digestFile, digest)
}
