import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'

/** The demo's secret: made at random on the first start and kept, so that log-ins stay valid. */
export async function demoSecret(dataDirectory: string): Promise<string> {
  const file = demoSecretFile(dataDirectory)
  if (existsSync(file)) return (await readFile(file, 'utf8')).trim()
  const secret = randomBytes(32).toString('hex')
  await writeFile(file, `${secret}\n`, { flag: 'wx', mode: 0o600 })
  return secret
}

/** Its presence also marks a data directory as the demo's own. */
export function demoSecretFile(dataDirectory: string): string {
  return path.join(dataDirectory, 'demo-secret')
}
