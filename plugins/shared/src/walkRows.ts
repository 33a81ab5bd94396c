import type { CollectionSlug, Payload, Where } from 'payload'

const PAGE = 50

/**
 * All rows that match, page by page in the order of a unique column: the memory needed does not
 * grow with the table, and rows may change or vanish while the walk is under way.
 */
export async function* walkRows<Row extends object>({
  collection,
  column,
  payload,
  select,
  where = {},
}: {
  collection: string
  column: keyof Row & string
  payload: Payload
  /** Columns to read; all when left out. */
  select?: readonly (keyof Row & string)[]
  where?: Where
}): AsyncGenerator<Row & { id: string }> {
  let last: unknown
  for (;;) {
    const { docs } = await payload.db.find<Row & { id: string }>({
      collection: collection as CollectionSlug,
      limit: PAGE,
      pagination: false,
      ...(select && { select: Object.fromEntries(select.map((name) => [name, true as const])) }),
      sort: column,
      where: last === undefined ? where : { and: [where, { [column]: { greater_than: last } }] },
    })
    yield* docs
    const end = docs.at(-1)
    if (!end || docs.length < PAGE) return
    last = end[column]
  }
}
