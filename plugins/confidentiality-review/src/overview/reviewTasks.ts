import type { PayloadRequest, TypedUser } from 'payload'

import type { Refusal } from '../domain/decideReview.ts'

import { mayReadReviews } from '../engine/mayReadReviews.ts'
import { personKey, signedInPerson } from '../engine/person.ts'
import { pluginOptions } from '../engine/pluginOptions.ts'
import { ratificationRefusal } from '../engine/ratificationRefusal.ts'
import { decisionsOf } from '../engine/reviewFacts.ts'
import type { RequestRow, TakedownRow } from '../engine/rows.ts'
import { findRows } from '../engine/rows.ts'
import { pendingReviews } from './pendingReviews.ts'

const MOST_RETURNED = 500

export type ReturnedTask = { reason: string; request: RequestRow; returnedBy: string }

export type ReviewTasks = {
  /** Why the reader may not sign what is his step by role, by id of the review. */
  barred: Record<string, Refusal>
  /** Sent back to the reader's departments, with the reason. */
  returned: ReturnedTask[]
  /** Submitted by the reader and on its way. */
  submitted: RequestRow[]
  /** Takedowns another approver must confirm. */
  toRatify: TakedownRow[]
  /** Waiting for a signature the reader may give now, most urgent first. */
  toSign: RequestRow[]
  /** What others submitted and others sign, as far as the reader may follow it; same order. */
  underReview: RequestRow[]
}

/** What waits for the person of `req`. */
export async function reviewTasks({ req }: { req: PayloadRequest }): Promise<ReviewTasks> {
  const { payload } = req
  const user = signedInPerson(req)
  const person = personKey(user)
  const [pending, done, returned] = await Promise.all([
    pendingReviews({ req }),
    findRows({ kind: 'takedowns', payload, where: { state: { equals: 'done' } } }),
    returnedTo({ req, user }),
  ])
  const submitted = pending.filter(({ request }) => request.submittedBy === person)
  const toSign = pending.filter(({ refusals }) => refusals.length === 0)
  const underReview = pending.filter(
    (review) =>
      !submitted.includes(review) &&
      !toSign.includes(review) &&
      mayReadReviews({ department: review.request.department, payload, user }),
  )
  return {
    barred: Object.fromEntries(
      underReview.flatMap(({ refusals: [refusal], request }) =>
        refusal && refusal !== 'ROLE_REQUIRED' ? [[request.id, refusal]] : [],
      ),
    ),
    returned,
    submitted: submitted.map(({ request }) => request),
    toRatify: done.filter((takedown) => !ratificationRefusal({ payload, takedown, user })),
    toSign: toSign.map(({ request }) => request),
    underReview: underReview.map(({ request }) => request),
  }
}

async function returnedTo({
  req,
  user,
}: {
  req: PayloadRequest
  user: TypedUser
}): Promise<ReturnedTask[]> {
  const { payload } = req
  const rows = await findRows({
    kind: 'requests',
    limit: MOST_RETURNED,
    payload,
    sort: '-updatedAt',
    where: { state: { equals: 'returned' } },
  })
  const mine = rows.filter(({ department }) =>
    pluginOptions(payload).staff.rolesIn({ department, user }).includes('handler'),
  )
  return Promise.all(
    mine.map(async (request) => {
      const last = (await decisionsOf({ payload, request: request.id })).at(-1)
      return { reason: last?.reason ?? '', request, returnedBy: last?.signer.name ?? '' }
    }),
  )
}
