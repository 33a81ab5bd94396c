import type { CatalogueRow } from '@gongkai/standard-catalogue'

import type { PayloadRequest } from 'payload'

import type { CatalogItem } from '../../payload-types.ts'

/** Field and number, which tell an item of a department from the others. */
export function placeOf({ field, seq }: { field?: unknown; seq?: unknown }): string {
  return `${field as string}:${seq as number}`
}

/** The items that hold the places of these rows, as their latest drafts have them. */
export async function storedItems({
  department,
  req,
  rows,
}: {
  department: string
  req: PayloadRequest
  rows: CatalogueRow[]
}): Promise<Map<string, CatalogItem>> {
  const { docs } = await req.payload.find({
    collection: 'catalog-items',
    depth: 0,
    draft: true,
    overrideAccess: false,
    pagination: false,
    req,
    user: req.user,
    where: {
      department: { equals: department },
      seq: { in: rows.flatMap(({ seq }) => (seq === undefined ? [] : [seq])) },
    },
  })
  return new Map(docs.map((doc) => [placeOf(doc), doc]))
}
