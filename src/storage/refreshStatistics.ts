import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'

/** Rows of an index that are looked at: enough to tell a good index from a bad one. */
const ROWS_LOOKED_AT = 400

/**
 * Lets SQLite look at how its columns are filled. Without that it takes any index that fits, such as
 * the one of the status, which nearly every row shares. Other databases see to it themselves.
 */
export async function refreshStatistics({ payload }: { payload: Payload }): Promise<void> {
  if (payload.db.name !== 'sqlite') return
  const { client } = payload.db as unknown as SQLiteAdapter
  await client.execute(`PRAGMA analysis_limit = ${ROWS_LOOKED_AT}`)
  await client.execute('ANALYZE')
}
