import type { CatalogueRow } from '@gongkai/standard-catalogue'

import type { PayloadRequest } from 'payload'

import type { CatalogItem } from '../../payload-types.ts'

/** Field and number, which tell an item of a department from the others. */
export function placeOf({ field, seq }: { field?: unknown; seq?: unknown }): string {
  return `${field as string}:${seq as number}`
}

/** The items of a department, or those that may hold the places of `rows`, as last drafted. */
export async function storedItems({
  department,
  req,
  rows,
}: {
  department: string
  req: PayloadRequest
  rows?: CatalogueRow[]
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
      ...(rows && { seq: { in: rows.flatMap(({ seq }) => (seq === undefined ? [] : [seq])) } }),
    },
  })
  return new Map(docs.map((doc) => [placeOf(doc), doc]))
}
