import type { CollectionSlug, Payload, Where } from 'payload'

import { draftOf } from '../domain/draftOf.ts'
import type { CompanionQuery, KeyArea } from '../domain/keyArea.ts'
import { present } from '../domain/present.ts'
import { KEY_AREA_FIELD } from '../names.ts'
import { pluginOptions } from './pluginOptions.ts'

/** The published values an area compares with, newest first where there are several. */
export async function loadCompanions({
  area,
  id,
  payload,
  value,
}: {
  area: KeyArea
  /** The record itself, which is not its own companion. */
  id?: string
  payload: Payload
  value: unknown
}): Promise<Record<string, unknown>> {
  const draft = draftOf({ area, value })
  const found = await Promise.all(
    Object.entries(area.companions).map(async ([name, queryOf]) => {
      const query = queryOf(draft)
      return [name, query && (await findPublished({ area, id, payload, query }))] as const
    }),
  )
  return Object.fromEntries(found.filter(([, companion]) => companion !== undefined))
}

async function findPublished({
  area,
  id,
  payload,
  query: { area: slug = area.slug, ...columns },
}: {
  area: KeyArea
  id: string | undefined
  payload: Payload
  query: CompanionQuery
}): Promise<unknown> {
  const stated = Object.entries(columns).filter(([, column]) => column !== undefined)
  const where: Where = {
    and: [
      { _status: { equals: 'published' } },
      { area: { equals: slug } },
      ...stated.map(([name, column]): Where => ({ [name]: { equals: column } })),
      ...(id === undefined ? [] : [{ id: { not_equals: id } }]),
    ],
  }
  for (const collection of Object.keys(pluginOptions(payload).collections)) {
    const { docs } = await payload.find({
      collection: collection as CollectionSlug,
      depth: 0,
      limit: 1,
      overrideAccess: true,
      pagination: false,
      sort: '-updatedAt',
      where,
    })
    const blocks = (docs[0] as undefined | Record<string, unknown>)?.[KEY_AREA_FIELD]
    if (Array.isArray(blocks) && blocks[0]) return present(blocks[0])
  }
  return undefined
}
