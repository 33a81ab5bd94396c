import type { Endpoint } from 'payload'

import { ratifyTakedown } from '../engine/ratifyTakedown.ts'

/** `POST /review/takedowns/{id}/ratify`: an approver confirms somebody else's takedown. */
export const ratifyEndpoint: Endpoint = {
  handler: async (req) => {
    const { ratifiedAt, state } = await ratifyTakedown({
      payload: req.payload,
      req,
      takedown: String(req.routeParams?.id),
    })
    return Response.json({ ratifiedAt, state })
  },
  method: 'post',
  path: '/review/takedowns/:id/ratify',
}
