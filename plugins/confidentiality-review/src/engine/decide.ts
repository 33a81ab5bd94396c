import type { Payload, PayloadRequest } from 'payload'

import { type ChecklistAnswers, objections } from '../domain/checklist.ts'
import { contentHash } from '../domain/contentHash.ts'
import { type Step, STEP_ROLES } from '../domain/review.ts'
import { claimDecision } from './claimDecision.ts'
import { contentSnapshot } from './contentSnapshot.ts'
import { mustBeAllowed } from './mustBeAllowed.ts'
import { newestDraft } from './newestDraft.ts'
import { actorIn, signedInPerson } from './person.ts'
import { refuse } from './refuse.ts'
import { releaseApproval } from './releaseApproval.ts'
import { requestByNumber } from './requests.ts'
import { findRow, type RequestRow } from './rows.ts'
import { settleRequest } from './settleRequest.ts'

/** What the signer saw: decisions on anything else are refused with 409. */
export type LockToken = { attempt: number; contentHash: string; step: Step }

/**
 * Signs the awaited step: `endorse` hands on (or approves and releases), `return` sends back to the
 * handler, `refuse` concludes 不予公开.
 * Errors: `ROLE_REQUIRED`, `CONTRIBUTED_TO_CONTENT`, `SIGNED_ANOTHER_STEP` 403; `STALE_REVIEW` (with
 * the current token), `CONTENT_CHANGED`, `NOT_PENDING`, `ALREADY_DECIDED` 409; `REASON_REQUIRED`, and
 * `CHECKLIST_OBJECTS` for an endorsement in spite of an answer "yes", 400.
 */
export async function decide({
  checklist,
  lock,
  payload,
  reason,
  req,
  request: no,
  verdict,
}: {
  /** Answers of the review sheet 保密审查表, kept with the signature. */
  checklist?: ChecklistAnswers
  lock: LockToken
  payload: Payload
  reason?: string
  req: PayloadRequest
  request: string
  verdict: 'endorse' | 'refuse' | 'return'
}): Promise<RequestRow> {
  const user = signedInPerson(req)
  const request = await requestByNumber({ no, payload })
  if (!request) throw refuse({ code: 'NOT_FOUND', req })

  mustBeAwaited({ lock, req, request })
  await mustBeAllowed({
    department: request.department,
    event: { type: verdict, ...(reason && { reason }) },
    req,
    request,
  })
  if (verdict === 'endorse' && objections(checklist).length > 0) {
    throw refuse({ code: 'CHECKLIST_OBJECTS', req })
  }
  mustBeCurrent({ lock, req, request })
  await mustBeUnchanged({ payload, req, request })

  await claimDecision({
    attempt: request.attempt,
    ...(checklist && { checklist }),
    contentHash: lock.contentHash,
    ...(reason && { reason }),
    req,
    request,
    step: request.step,
    user,
    verdict,
  })
  const settled = await settleRequest({ payload, request })
  return settled.state === 'approved' ? releaseApproval({ payload, request: settled }) : settled
}

/**
 * Who may sign the step he saw, and comes after a colleague, hears that it is signed: the next step
 * is another signature, and may be none of his.
 */
function mustBeAwaited({
  lock,
  req,
  request: { attempt, department, state, step },
}: {
  lock: LockToken
  req: PayloadRequest
  request: RequestRow
}): void {
  const isSigned = state === 'pending' && attempt === lock.attempt && step !== lock.step
  if (isSigned && actorIn({ department, req }).roles.includes(STEP_ROLES[lock.step])) {
    throw refuse({ code: 'ALREADY_DECIDED', req })
  }
}

function mustBeCurrent({
  lock,
  req,
  request,
}: {
  lock: LockToken
  req: PayloadRequest
  request: RequestRow
}): void {
  const isCurrent =
    lock.attempt === request.attempt &&
    lock.contentHash === request.contentHash &&
    lock.step === request.step
  if (isCurrent) return
  throw refuse({
    code: 'STALE_REVIEW',
    data: {
      attempt: request.attempt,
      contentHash: request.contentHash,
      no: request.no,
      step: request.step,
    },
    req,
  })
}

async function mustBeUnchanged({
  payload,
  req,
  request,
}: {
  payload: Payload
  req: PayloadRequest
  request: RequestRow
}): Promise<void> {
  const target = { collection: request.targetCollection, id: request.targetId }
  const stored = await findRow({
    kind: 'snapshots',
    payload,
    where: { id: { equals: request.snapshot } },
  })
  const data = await newestDraft({ ...target, payload })
  const current = data && (await contentSnapshot({ ...target, data, payload }))
  const isUnchanged =
    stored &&
    current &&
    contentHash({ salt: stored.salt, snapshot: current }) === request.contentHash
  if (!isUnchanged) throw refuse({ code: 'CONTENT_CHANGED', data: { no: request.no }, req })
}
