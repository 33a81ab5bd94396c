import type { CollectionSlug, Payload, Where } from 'payload'

import { departmentOf } from '../dataTables/departmentOf.ts'
import { withTables } from '../dataTables/withTables.ts'
import { draftOf } from '../domain/draftOf.ts'
import type { CompanionQuery, KeyArea } from '../domain/keyArea.ts'
import { present } from '../domain/present.ts'
import { resolveTables } from '../domain/table/resolveTables.ts'
import { keyAreaOf } from '../keyAreaOf.ts'
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
  query: { area: slug = area.slug, latest, ...columns },
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
  const limit = latest ?? 1
  const found: unknown[] = []
  for (const collection of Object.keys(pluginOptions(payload).collections)) {
    if (found.length >= limit) break
    const left = limit - found.length
    const isOneOfMany = latest !== undefined
    found.push(...(await publishedIn({ collection, isOneOfMany, limit: left, payload, where })))
  }
  return latest === undefined ? found[0] : found
}

async function publishedIn({
  collection,
  isOneOfMany,
  limit,
  payload,
  where,
}: {
  collection: string
  isOneOfMany: boolean
  limit: number
  payload: Payload
  where: Where
}): Promise<unknown[]> {
  const { areas, tables: options } = pluginOptions(payload)
  const { docs } = await payload.find({
    collection: collection as CollectionSlug,
    depth: 0,
    limit,
    overrideAccess: true,
    pagination: false,
    select: {
      [KEY_AREA_FIELD]: true,
      ...(options.department && { [options.department]: true }),
    } as Record<string, true>,
    sort: '-updatedAt',
    where,
  })
  const known = (docs as unknown as Record<string, unknown>[]).flatMap((data) => {
    const value = keyAreaOf({ areas, data })
    return value ? [{ ...value, department: departmentOf({ options, states: [data] }) }] : []
  })
  return Promise.all(
    known.map(async (record) =>
      present(
        isOneOfMany
          ? resolveTables({ ...record, rowsOf: () => undefined })
          : (await withTables({ ...record, payload })).value,
      ),
    ),
  )
}
