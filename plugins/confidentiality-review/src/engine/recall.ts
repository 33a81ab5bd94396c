import type { Payload, PayloadRequest } from 'payload'

import { refusals } from '../domain/decideReview.ts'
import { claimDecision } from './claimDecision.ts'
import { actorIn, signedInPerson } from './person.ts'
import { refuse } from './refuse.ts'
import { requestByNumber } from './requests.ts'
import { reviewFacts } from './reviewFacts.ts'
import type { RequestRow } from './rows.ts'
import { settleRequest } from './settleRequest.ts'

/** 撤回送审: the handler takes a matter back before it is approved; a reason is due after step one. */
export async function recall({
  payload,
  reason,
  req,
  request: no,
}: {
  payload: Payload
  reason?: string
  req: PayloadRequest
  request: string
}): Promise<RequestRow> {
  const user = signedInPerson(req)
  const request = await requestByNumber({ no, payload })
  if (!request) throw refuse({ code: 'NOT_FOUND', req })
  const [refusal] = refusals({
    actor: actorIn({ department: request.department, req }),
    event: { type: 'recall', ...(reason && { reason }) },
    facts: await reviewFacts({ payload, request }),
    review: request,
  })
  if (refusal) throw refuse({ code: refusal, req })
  await claimDecision({
    attempt: request.attempt,
    contentHash: request.contentHash ?? '',
    ...(reason && { reason }),
    req,
    request,
    step: request.step,
    user,
    verdict: 'recall',
  })
  return settleRequest({ payload, request })
}
