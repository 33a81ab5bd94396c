import type { Payload, PayloadRequest } from 'payload'

import { claimDecision } from './claimDecision.ts'
import { mustBeAllowed } from './mustBeAllowed.ts'
import { signedInPerson } from './person.ts'
import { refuse } from './refuse.ts'
import { requestByNumber } from './requests.ts'
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
  await mustBeAllowed({
    department: request.department,
    event: { type: 'recall', ...(reason && { reason }) },
    req,
    request,
  })
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
