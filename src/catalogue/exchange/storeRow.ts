import type { CatalogueRow } from '@gongkai/standard-catalogue'

import type { PayloadRequest, RequiredDataFromCollectionSlug } from 'payload'

import type { CatalogItem } from '../../payload-types.ts'
import { EMPTIED, type Standing } from './standing.ts'

type Stored = { doc: CatalogItem; outcome: 'created' | 'unchanged' | 'updated' }

/** One row as a draft: a new one, a change to the one in its place, or nothing to do. */
export async function storeRow({
  department,
  item,
  req,
  row,
  standing,
}: {
  department: string
  item: CatalogItem | undefined
  req: PayloadRequest
  row: CatalogueRow
  standing: Standing
}): Promise<Stored> {
  const asThePerson = {
    collection: 'catalog-items',
    depth: 0,
    draft: true,
    overrideAccess: false,
    req,
    user: req.user,
  } as const
  if (item && standing.is === 'unchanged') return { doc: item, outcome: 'unchanged' }
  const data = {
    ...EMPTIED,
    ...row,
    title: row.thirdLevel ?? row.secondLevel,
  } as RequiredDataFromCollectionSlug<'catalog-items'>
  if (item) {
    const doc = await req.payload.update({ ...asThePerson, id: item.id, data })
    return { doc, outcome: 'updated' }
  }
  const doc = await req.payload.create({ ...asThePerson, data: { ...data, department } })
  return { doc, outcome: 'created' }
}
