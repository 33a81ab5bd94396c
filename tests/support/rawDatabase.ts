import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'

type Value = boolean | null | number | string
type Values = Record<string, Value>

/** Changes rows behind Payload's back, as someone with the database password can. */
export async function rawUpdate({
  collection,
  payload,
  set,
  where,
}: {
  collection: string
  payload: Payload
  set: Values
  where: Values
}): Promise<void> {
  const model = mongoModel({ collection, payload })
  if (model) {
    await model.updateMany(where, { $set: set })
    return
  }
  const table = tableOf(collection)
  await execute({
    payload,
    raw: `UPDATE ${table} SET ${list(set, ', ')} WHERE ${list(where, ' AND ')}`,
  })
}

/** Deletes rows behind Payload's back. */
export async function rawDelete({
  collection,
  payload,
  where,
}: {
  collection: string
  payload: Payload
  where: Values
}): Promise<void> {
  const model = mongoModel({ collection, payload })
  if (model) {
    await model.deleteMany(where)
    return
  }
  await execute({
    payload,
    raw: `DELETE FROM ${tableOf(collection)} WHERE ${list(where, ' AND ')}`,
  })
}

function mongoModel({ collection, payload }: { collection: string; payload: Payload }) {
  if (payload.db.name !== 'mongoose') return undefined
  return (payload.db as unknown as MongooseAdapter).collections[collection]?.collection
}

async function execute({ payload, raw }: { payload: Payload; raw: string }): Promise<void> {
  if (payload.db.name === 'postgres') {
    await (payload.db as unknown as PostgresAdapter).pool.query(raw)
    return
  }
  await (payload.db as unknown as SQLiteAdapter).client.execute(raw)
}

function tableOf(collection: string): string {
  return `"${collection.replaceAll('-', '_')}"`
}

function list(values: Values, separator: string): string {
  return Object.entries(values)
    .map(([name, value]) => `"${snakeCase(name)}" = ${literal(value)}`)
    .join(separator)
}

function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}

function literal(value: Value): string {
  return typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(value)
}
