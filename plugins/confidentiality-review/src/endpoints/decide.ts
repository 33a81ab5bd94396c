import type { Endpoint } from 'payload'

import { decide } from '../engine/decide.ts'
import { optionalText, readBody, requiredText } from './readBody.ts'
import { requestSummary } from './requestSummary.ts'

const VERDICTS = ['endorse', 'return', 'refuse'] as const

/**
 * `POST /review/requests/{no}/{endorse|return|refuse}` `{ attempt, contentHash, reason? }`: signs the
 * awaited step. `attempt` and `contentHash` are the lock token: what the signer saw.
 */
export const decideEndpoints: Endpoint[] = VERDICTS.map((verdict) => ({
  handler: async (req) => {
    const body = await readBody(req)
    const reason = optionalText({ name: 'reason', body })
    const request = await decide({
      lock: {
        attempt: Number(body.attempt),
        contentHash: requiredText({ name: 'contentHash', body, req }),
      },
      payload: req.payload,
      ...(reason && { reason }),
      req,
      request: String(req.routeParams?.no),
      verdict,
    })
    return Response.json(requestSummary(request))
  },
  method: 'post',
  path: `/review/requests/:no/${verdict}`,
}))
