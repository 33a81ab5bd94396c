import type { Endpoint } from 'payload'

import { mayOpen } from '../engine/mayOpen.ts'
import { signedInPerson } from '../engine/person.ts'
import { refuse } from '../engine/refuse.ts'
import { barState } from '../overview/barState.ts'
import { reviewedSlug } from './reviewedSlug.ts'

/** `GET /review/bar?collection=…&id=…`: the status bar of a document the reader may read. */
export const barEndpoint: Endpoint = {
  handler: async (req) => {
    signedInPerson(req)
    const { query } = req
    const collection = reviewedSlug({ body: query, req })
    const id = String(query.id)
    const bar = (await mayOpen({ id, collection, req }))
      ? await barState({ id, collection, req })
      : null
    if (!bar) throw refuse({ code: 'NOT_FOUND', req })
    return Response.json(bar)
  },
  method: 'get',
  path: '/review/bar',
}
