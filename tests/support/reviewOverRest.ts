import type { RestAnswer, RestClient } from './restClient.ts'

/** What a signer saw, and the number of the review: the summary that every step answers with. */
export type Lock = {
  attempt: number
  contentHash: string
  no: string
  step: 'approve' | 'examine' | 'handle'
}

/** Every check of the review sheet answered with "none found". */
export const CLEAN_CHECKLIST = Object.fromEntries(
  [
    'stateSecret',
    'workSecret',
    'sensitive',
    'commercialSecret',
    'privacy',
    'stability',
    'internalProcess',
  ].map((check) => [check, 'no']),
)

export async function submitOverRest({
  collection,
  handler,
  id,
}: {
  collection: string
  handler: RestClient
  id: string
}): Promise<RestAnswer> {
  return handler('POST', '/review/submit', { id, collection })
}

export async function signOverRest({
  checklist = CLEAN_CHECKLIST,
  lock,
  reason,
  signer,
  verdict = 'endorse',
}: {
  checklist?: Record<string, string>
  lock: Lock
  reason?: string
  signer: RestClient
  verdict?: 'endorse' | 'refuse' | 'return'
}): Promise<RestAnswer> {
  return signer('POST', `/review/requests/${lock.no}/${verdict}`, {
    attempt: lock.attempt,
    checklist,
    contentHash: lock.contentHash,
    reason,
    step: lock.step,
  })
}

/** Takes a draft through all three people, as their browsers do. */
export async function publishOverRest({
  approver,
  collection,
  examiner,
  handler,
  id,
}: {
  approver: RestClient
  collection: string
  examiner: RestClient
  handler: RestClient
  id: string
}): Promise<RestAnswer> {
  const submitted = await submitOverRest({ id, collection, handler })
  const examined = await signOverRest({ lock: submitted.body as Lock, signer: examiner })
  return signOverRest({ lock: examined.body as Lock, signer: approver })
}
