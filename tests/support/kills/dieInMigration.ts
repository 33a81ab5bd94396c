import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { SanitizedConfig } from 'payload'

type Client = SQLiteAdapter['client']

/** Lets this process die by SIGKILL when its migrations have made so many tables and indexes. */
export function dieInMigration({
  after,
  config,
}: {
  after: number
  config: SanitizedConfig
}): void {
  const { db } = config
  config.db = {
    ...db,
    init: (args) => {
      const adapter = db.init(args)
      let client: Client | undefined
      Object.defineProperty(adapter, 'client', {
        get: () => client,
        set: (opened: Client) => (client = mortal({ after, client: opened })),
      })
      return adapter
    },
  }
}

function mortal({ after, client }: { after: number; client: Client }): Client {
  const execute = client.execute.bind(client) as (statement: unknown) => Promise<never>
  let made = 0
  client.execute = async (statement: unknown) => {
    const result = await execute(statement)
    const sql = typeof statement === 'string' ? statement : (statement as { sql: string }).sql
    if (/^\s*CREATE /i.test(sql) && (made += 1) === after) process.kill(process.pid, 'SIGKILL')
    return result
  }
  return client
}
