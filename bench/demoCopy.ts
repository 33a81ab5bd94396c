import { existsSync } from 'node:fs'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { demoSecretFile } from '../scripts/support/demoSecret.ts'
import { refuse } from '../scripts/support/say.ts'

export type DemoCopy = { dataDirectory: string; remove: () => Promise<void> }

/** A copy of the demo's data to measure on, so that the demo stays as it is. */
export async function copyDemo(dataDirectory: string): Promise<DemoCopy> {
  const isDemo = existsSync(path.join(dataDirectory, 'gongkai.db'))
  if (!isDemo || !existsSync(demoSecretFile(dataDirectory))) {
    refuse({
      en: `There is no demo in ${dataDirectory}. Run "npm run demo" once, stop it, and measure again.`,
      zh: `${dataDirectory} 中没有演示数据。请先运行一次 npm run demo，停止后再测量。`,
    })
  }
  const copy = await mkdtemp(path.join(tmpdir(), 'gongkai-bench-'))
  // The index of the write-ahead log belongs to the processes that have it open.
  const isCopied = (source: string) => !source.endsWith('.db-shm')
  await cp(dataDirectory, copy, { filter: isCopied, recursive: true })
  return {
    dataDirectory: copy,
    remove: () => rm(copy, { force: true, recursive: true }),
  }
}
