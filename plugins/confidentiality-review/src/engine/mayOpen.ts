import type { CollectionSlug, PayloadRequest } from 'payload'

import type { ReviewTarget } from '../options.ts'

/** Whether the access rules of the collection let the person of `req` read the newest content. */
export async function mayOpen({
  collection,
  id,
  req,
}: ReviewTarget & { req: PayloadRequest }): Promise<boolean> {
  const { docs } = await req.payload.find({
    collection: collection as CollectionSlug,
    depth: 0,
    draft: true,
    limit: 1,
    overrideAccess: false,
    pagination: false,
    req,
    user: req.user,
    where: { id: { equals: id } },
  })
  return docs.length > 0
}
