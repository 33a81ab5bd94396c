import { randomUUID } from 'node:crypto'
import { buildConfig, type Config, getPayload, type Payload } from 'payload'

import type { OpenDatabase } from './databases.ts'

/** Boots a bare Payload project on a test database. The database's `close` stops it. */
export async function bootPayload({
  config,
  database,
  key = randomUUID(),
  push = true,
}: {
  config: Partial<Config>
  database: Partial<OpenDatabase> & Pick<OpenDatabase, 'adapter'>
  /** Name under which endpoints find the instance again. */
  key?: string
  /** Whether to create the tables: `false` for a second instance on the same database. */
  push?: boolean
}): Promise<Payload> {
  // Payload remembers the schema it pushed last and would skip an equal one in a new database.
  process.env.PAYLOAD_FORCE_DRIZZLE_PUSH = 'true'
  return getPayload({
    config: buildConfig({
      graphQL: { disable: true },
      logger: { options: { level: 'fatal' } },
      secret: 'only-for-tests-0123456789abcdef0123456789abcdef',
      telemetry: false,
      typescript: { autoGenerate: false },
      ...config,
      db: database.adapter({ push }),
    }),
    key,
  })
}
