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
