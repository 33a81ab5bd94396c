import type { Endpoint } from 'payload'

import { signedInPerson } from '../engine/person.ts'
import { nextMatter } from '../overview/nextMatter.ts'

/** `GET /review/next`: the matter its reader can sign next, and how many wait for him. */
export const nextEndpoint: Endpoint = {
  handler: async (req) => {
    signedInPerson(req)
    return Response.json(await nextMatter({ req }))
  },
  method: 'get',
  path: '/review/next',
}
