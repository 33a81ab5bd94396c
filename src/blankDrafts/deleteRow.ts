import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { CollectionSlug, JsonObject, Payload } from 'payload'

import { and, eq, notExists } from '@payloadcms/db-sqlite/drizzle'

type Column = Parameters<typeof eq>[0]
type Table = { id: Column; parent: Column } & Parameters<SQLiteAdapter['drizzle']['delete']>[0]
type Row = { id: string } & JsonObject
type Draft = { collection: CollectionSlug; payload: Payload; row: Row }

/** Deletes a row that has no version left. A version that comes in this moment keeps its row. */
export async function deleteRow(draft: Draft): Promise<void> {
  const { collection, payload, row } = draft
  if (payload.db.name === 'sqlite') return deleteInOneStatement(draft)
  await payload.db.deleteOne({ collection, where: { id: { equals: row.id } } })
  const { totalDocs } = await payload.db.countVersions({
    collection,
    where: { parent: { equals: row.id } },
  })
  if (totalDocs > 0) await payload.db.create({ collection, customID: row.id, data: row })
}

/** SQLite would let a version lose its row, and with it the way to it: its parent becomes empty. */
async function deleteInOneStatement({ collection, payload, row }: Draft): Promise<void> {
  const { drizzle, tableNameMap, tables } = payload.db as unknown as SQLiteAdapter
  const tableOf = (name: string) =>
    (tables as Record<string, Table | undefined>)[tableNameMap.get(name) ?? '']
  const rows = tableOf(snakeCase(collection))
  const versions = tableOf(`_${snakeCase(collection)}_v`)
  if (!rows || !versions) throw new Error(`there are no tables of ${collection}`)
  await drizzle
    .delete(rows)
    .where(
      and(
        eq(rows.id, row.id),
        notExists(drizzle.select().from(versions).where(eq(versions.parent, row.id))),
      ),
    )
}

function snakeCase(slug: string): string {
  return slug.replaceAll('-', '_')
}
