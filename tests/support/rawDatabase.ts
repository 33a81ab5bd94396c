import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'

import { newUuid } from '@gongkai/shared'

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

/** Changes versions behind Payload's back; names are those of the document's fields. */
export async function rawUpdateVersions({
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
  if (payload.db.name === 'mongoose') {
    const model = (payload.db as unknown as MongooseAdapter).versions[collection]?.collection
    await model?.updateMany(prefixed(where, 'version.'), { $set: prefixed(set, 'version.') })
    return
  }
  const conditions = list(prefixed(where, 'version_'), ' AND ')
  await execute({
    payload,
    raw: `UPDATE "_${snakeCase(collection)}_v" SET ${list(prefixed(set, 'version_'), ', ')} WHERE ${conditions}`,
  })
}

/** Adds a row behind Payload's back. */
export async function rawInsert({
  collection,
  payload,
  row,
}: {
  collection: string
  payload: Payload
  row: Record<string, object | Value>
}): Promise<void> {
  const now = new Date()
  const model = mongoModel({ collection, payload })
  if (model) {
    await model.insertOne({ ...row, createdAt: now, updatedAt: now })
    return
  }
  const stamped: typeof row = {
    id: newUuid(),
    ...row,
    createdAt: now.toISOString(),
    updatedAt: now.toISOString(),
  }
  const names = Object.keys(stamped).map((name) => `"${snakeCase(name)}"`)
  const values = Object.values(stamped).map((value) =>
    literal(typeof value === 'object' && value !== null ? JSON.stringify(value) : value),
  )
  await execute({
    payload,
    raw: `INSERT INTO ${tableOf(collection)} (${names.join(', ')}) VALUES (${values.join(', ')})`,
  })
}

/** Deletes rows behind Payload's back; all of them when `where` is left out. */
export async function rawDelete({
  collection,
  payload,
  where = {},
}: {
  collection: string
  payload: Payload
  where?: Values
}): Promise<void> {
  const model = mongoModel({ collection, payload })
  if (model) {
    await model.deleteMany(where)
    return
  }
  const condition = list(where, ' AND ')
  await execute({
    payload,
    raw: `DELETE FROM ${tableOf(collection)}${condition && ` WHERE ${condition}`}`,
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

function prefixed(values: Values, prefix: string): Values {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [`${prefix}${name}`, value]),
  )
}

function tableOf(collection: string): string {
  return `"${snakeCase(collection)}"`
}

function list(values: Values, separator: string): string {
  return Object.entries(values)
    .map(([name, value]) => `"${snakeCase(name)}" = ${literal(value)}`)
    .join(separator)
}

function snakeCase(name: string): string {
  return name.replaceAll('-', '_').replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}

function literal(value: Value): string {
  return typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(value)
}
