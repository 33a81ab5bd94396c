import type { CollectionSlug, Payload, Where } from 'payload'

type Row = Record<string, unknown> & { id: string }

/** Rows as they lie in the database, machine collections included. */
export async function storedRows({
  collection,
  payload,
  sort = 'createdAt',
  where = {},
}: {
  collection: string
  payload: Payload
  sort?: string
  where?: Where
}): Promise<Row[]> {
  const { docs } = await payload.db.find<Row>({
    collection: collection as CollectionSlug,
    pagination: false,
    sort,
    where,
  })
  return docs
}

/** The values of a text field in the rows that have one, each once. */
export async function storedTexts({
  name,
  ...rows
}: { name: string } & Parameters<typeof storedRows>[0]): Promise<string[]> {
  const values = (await storedRows(rows)).map((row) => row[name])
  return [...new Set(values.filter((value) => typeof value === 'string'))]
}
