import type { PayloadRequest, Where } from 'payload'

import type { CatalogItem } from '../../payload-types.ts'

/**
 * The items of a department that the person of `req` may read, as last drafted and as the catalogue
 * prints them: where no disclosing body is written, it is the department.
 */
export async function printedItems({
  department,
  req,
  where = {},
}: {
  department: string
  req: PayloadRequest
  where?: Where
}): Promise<CatalogItem[]> {
  const asThePerson = { depth: 0, overrideAccess: false, req, user: req.user } as const
  const { docs } = await req.payload.find({
    ...asThePerson,
    collection: 'catalog-items',
    draft: true,
    pagination: false,
    sort: ['field', 'seq'],
    where: { and: [{ department: { equals: department } }, where] },
  })
  if (docs.length === 0) return []
  const { name } = await req.payload.findByID({
    ...asThePerson,
    id: department,
    collection: 'departments',
  })
  return docs.map((doc) => ({ ...doc, subject: doc.subject || name }))
}
