import type { CollectionSlug, Payload, Where } from 'payload'

import { pluginOptions } from '../engine/pluginOptions.ts'
import { KEY_AREA_FIELD } from '../names.ts'

const PAGE = 100

type Page = { id: number | string; text: string }[]

/**
 * The key areas of all records as JSON texts, then those of all their versions. Records come first:
 * what somebody writes goes from the record into its versions, never back without being written.
 */
export async function* rowsOfKeyAreas(payload: Payload): AsyncGenerator<string> {
  const slugs = Object.keys(pluginOptions(payload).collections) as CollectionSlug[]
  for (const collection of slugs) {
    yield* inPages((where) => recordsPage({ collection, payload, where }))
  }
  for (const collection of slugs) {
    if (!payload.collections[collection]?.config.versions) continue
    yield* inPages((where) => versionsPage({ collection, payload, where }))
  }
}

type PageArgs = { collection: CollectionSlug; payload: Payload; where: Where }
type Row = { [KEY_AREA_FIELD]?: unknown; id: number | string }

async function recordsPage({ collection, payload, where }: PageArgs): Promise<Page> {
  const { docs } = await payload.db.find<Row>({
    collection,
    limit: PAGE,
    pagination: false,
    select: { [KEY_AREA_FIELD]: true },
    sort: 'id',
    where,
  })
  return docs.map((row) => ({ id: row.id, text: JSON.stringify(row[KEY_AREA_FIELD] ?? null) }))
}

async function versionsPage({ collection, payload, where }: PageArgs): Promise<Page> {
  const { docs } = await payload.db.findVersions<Omit<Row, 'id'>>({
    collection,
    limit: PAGE,
    pagination: false,
    select: { version: { [KEY_AREA_FIELD]: true } },
    sort: 'id',
    where,
  })
  return docs.map(({ id, version }) => ({
    id,
    text: JSON.stringify(version[KEY_AREA_FIELD] ?? null),
  }))
}

/** In the order of the ids, so that rows which vanish meanwhile hide no others. */
async function* inPages(pageOf: (where: Where) => Promise<Page>): AsyncGenerator<string> {
  let where: Where = {}
  for (;;) {
    const page = await pageOf(where)
    for (const { text } of page) yield text
    const last = page.at(-1)
    if (!last || page.length < PAGE) return
    where = { id: { greater_than: last.id } }
  }
}
