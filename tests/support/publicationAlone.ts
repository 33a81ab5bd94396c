import type { Payload, SanitizedConfig } from 'payload'

import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { getPayload } from 'payload'

import { chooseAdapter } from './chosenAdapter.ts'
import type { TestDatabase } from './databases.ts'
import { projectRoot } from './sources/sourceFiles.ts'

/**
 * Boots the `payload.config.ts` shown in a plugin's README, word for word but for its database: the
 * adapter is the test's. Says how many lines it has.
 */
export async function bootReadme({
  plugin,
  testDatabase,
}: {
  plugin: string
  testDatabase: TestDatabase
}): Promise<{ close: () => Promise<void>; lines: number; payload: Payload }> {
  const readme = await readFile(path.join(projectRoot, 'plugins', plugin, 'README.md'), 'utf8')
  const shown = /## Use it alone[^`]*```ts\n(.*?)```/s.exec(
    readme.replaceAll('`payload.config.ts`', ''),
  )?.[1]
  if (!shown) throw new Error(`the README of ${plugin} shows no config`)
  // The folder of the app's own data: below the project, so that imports resolve, and never checked in.
  const data = path.join(projectRoot, 'data')
  await mkdir(data, { recursive: true })
  const directory = await mkdtemp(path.join(data, 'alone-'))
  const file = path.join(directory, 'payload.config.ts')
  const adapter = path.join(projectRoot, 'tests/support/chosenAdapter.ts')
  await writeFile(file, shown.replace("'@payloadcms/db-sqlite'", `'${adapter}'`))
  const database = await testDatabase.open()
  const close = async () => {
    await database.close()
    await rm(directory, { force: true, recursive: true })
  }
  process.env.PAYLOAD_FORCE_DRIZZLE_PUSH = 'true'
  process.env.PAYLOAD_SECRET = 'only-for-tests-0123456789abcdef0123456789abcdef'
  chooseAdapter(database.adapter({ push: true }))
  const { default: config } = (await import(file)) as { default: Promise<SanitizedConfig> }
  const quiet = Object.assign(await config, {
    logger: { options: { level: 'fatal' } },
    telemetry: false,
    typescript: { autoGenerate: false },
  })
  const payload = await getPayload({ config: quiet as SanitizedConfig, key: directory })
  return { close, lines: shown.trimEnd().split('\n').length, payload }
}
