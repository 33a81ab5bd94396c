import type { Endpoint } from 'payload'

import type { Step } from '../domain/review.ts'

import { decide } from '../engine/decide.ts'
import { signedInPerson } from '../engine/person.ts'
import { optionalText, readBody, requiredText } from './readBody.ts'
import { mustBeComplete, readChecklist } from './readChecklist.ts'
import { requestSummary } from './requestSummary.ts'

const VERDICTS = ['endorse', 'return', 'refuse'] as const

/**
 * `POST /review/requests/{no}/{endorse|return|refuse}`
 * `{ attempt, contentHash, step, reason?, checklist? }`: signs the awaited step. `attempt`,
 * `contentHash` and `step` are the lock token: what the signer saw. `checklist` answers each check of the
 * review sheet with `no` or `yes`; an endorsement needs them all.
 */
export const decideEndpoints: Endpoint[] = VERDICTS.map((verdict) => ({
  handler: async (req) => {
    signedInPerson(req)
    const body = await readBody(req)
    const reason = optionalText({ name: 'reason', body })
    const checklist = readChecklist({ body, req })
    if (verdict === 'endorse') mustBeComplete({ answers: checklist, req })
    const request = await decide({
      ...(checklist && { checklist }),
      lock: {
        attempt: Number(body.attempt),
        contentHash: requiredText({ name: 'contentHash', body, req }),
        step: requiredText({ name: 'step', body, req }) as Step,
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
