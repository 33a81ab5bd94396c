import type { Payload } from 'payload'

import type { ReviewFacts } from '../domain/decideReview.ts'

import { contributorsOf } from './contributions.ts'
import { type DecisionRow, findRows, type RequestRow } from './rows.ts'

/** Decisions of a review in the order they were made. */
export async function decisionsOf({
  payload,
  request,
}: {
  payload: Payload
  request: string
}): Promise<DecisionRow[]> {
  return findRows({
    kind: 'decisions',
    payload,
    sort: 'at',
    where: { request: { equals: request } },
  })
}

/** What the reducer must know to judge a step of this review. */
export async function reviewFacts({
  payload,
  request,
}: {
  payload: Payload
  request: Pick<RequestRow, 'id' | 'target'>
}): Promise<ReviewFacts & { decisions: DecisionRow[] }> {
  const [decisions, contributors] = await Promise.all([
    decisionsOf({ payload, request: request.id }),
    contributorsOf({ payload, target: request.target }),
  ])
  return { contributors, decisions }
}
