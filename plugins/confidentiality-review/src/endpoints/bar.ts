import type { CollectionSlug, Endpoint } from 'payload'

import { signedInPerson } from '../engine/person.ts'
import { refuse } from '../engine/refuse.ts'
import { barState } from '../overview/barState.ts'
import { reviewedSlug } from './reviewedSlug.ts'

/** `GET /review/bar?collection=…&id=…`: the status bar of a document the reader may read. */
export const barEndpoint: Endpoint = {
  handler: async (req) => {
    const user = signedInPerson(req)
    const { payload, query } = req
    const collection = reviewedSlug({ body: query, req })
    const id = String(query.id)
    const isReadable = await payload.find({
      collection: collection as CollectionSlug,
      depth: 0,
      draft: true,
      limit: 1,
      overrideAccess: false,
      pagination: false,
      req,
      user,
      where: { id: { equals: id } },
    })
    const bar = isReadable.docs.length > 0 ? await barState({ id, collection, req }) : null
    if (!bar) throw refuse({ code: 'NOT_FOUND', req })
    return Response.json(bar)
  },
  method: 'get',
  path: '/review/bar',
}
