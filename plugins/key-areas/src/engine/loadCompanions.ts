import type { CollectionSlug, Payload, Where } from 'payload'

import { departmentOf } from '../dataTables/departmentOf.ts'
import { withTables } from '../dataTables/withTables.ts'
import { draftOf } from '../domain/draftOf.ts'
import type { CompanionQuery, KeyArea } from '../domain/keyArea.ts'
import { present } from '../domain/present.ts'
import { keyAreaOf } from '../keyAreaOf.ts'
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
  const { areas, collections, tables: options } = pluginOptions(payload)
  for (const collection of Object.keys(collections)) {
    const { docs } = await payload.find({
      collection: collection as CollectionSlug,
      depth: 0,
      limit: 1,
      overrideAccess: true,
      pagination: false,
      sort: '-updatedAt',
      where,
    })
    const data = docs[0] as undefined | Record<string, unknown>
    const known = data && keyAreaOf({ areas, data })
    if (!known) continue
    const department = departmentOf({ options, states: [data] })
    return present((await withTables({ ...known, department, payload })).value)
  }
  return undefined
}
