import type { Endpoint } from 'payload'

import { recall } from '../engine/recall.ts'
import { optionalText, readBody } from './readBody.ts'
import { requestSummary } from './requestSummary.ts'

/** `POST /review/requests/{no}/recall` `{ reason? }`: the handler takes the matter back. */
export const recallEndpoint: Endpoint = {
  handler: async (req) => {
    const reason = optionalText({ name: 'reason', body: await readBody(req) })
    const request = await recall({
      payload: req.payload,
      ...(reason && { reason }),
      req,
      request: String(req.routeParams?.no),
    })
    return Response.json(requestSummary(request))
  },
  method: 'post',
  path: '/review/requests/:no/recall',
}
