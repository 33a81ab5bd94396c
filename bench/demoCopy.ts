import { existsSync } from 'node:fs'
import { copyFile, cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { demoSecretFile } from '../scripts/support/demoSecret.ts'
import { refuse } from '../scripts/support/say.ts'

export type DemoCopy = { dataDirectory: string; remove: () => Promise<void> }

const DATABASE_FILES = ['gongkai.db', 'gongkai.db-wal']

/**
 * A copy of the demo's data to measure on, so that the demo stays as it is. Public files are left
 * out: nothing that is measured reads them.
 */
export async function copyDemo(dataDirectory: string): Promise<DemoCopy> {
  const isDemo = existsSync(path.join(dataDirectory, 'gongkai.db'))
  if (!isDemo || !existsSync(demoSecretFile(dataDirectory))) {
    refuse({
      en: `There is no demo in ${dataDirectory}. Run "npm run demo" once, stop it, and measure again.`,
      zh: `${dataDirectory} 中没有演示数据。请先运行一次 npm run demo，停止后再测量。`,
    })
  }
  const copy = await mkdtemp(path.join(tmpdir(), 'gongkai-bench-'))
  for (const name of DATABASE_FILES) {
    const source = path.join(dataDirectory, name)
    if (existsSync(source)) await copyFile(source, path.join(copy, name))
  }
  await cp(demoSecretFile(dataDirectory), demoSecretFile(copy))
  return {
    dataDirectory: copy,
    remove: () => rm(copy, { force: true, recursive: true }),
  }
}
