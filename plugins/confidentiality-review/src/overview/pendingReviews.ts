import type { PayloadRequest } from 'payload'

import type { Refusal } from '../domain/decideReview.ts'
import { refusals } from '../domain/decideReview.ts'
import { STEP_ROLES } from '../domain/review.ts'
import { byDueDate } from '../domain/taskOrder.ts'

import { factsOfPerson } from '../engine/factsOfPerson.ts'
import { actorIn, personKey, signedInPerson } from '../engine/person.ts'
import { findRows, type RequestRow } from '../engine/rows.ts'

export type PendingReview = {
  /** Why the person may not sign the awaited step; empty when he may. */
  refusals: Refusal[]
  request: RequestRow
}

/**
 * Every review that awaits a signature, the most urgent first, with what the engine itself would
 * say if the person of `req` signed it now.
 */
export async function pendingReviews({ req }: { req: PayloadRequest }): Promise<PendingReview[]> {
  const { payload } = req
  const pending = (
    await findRows({ kind: 'requests', payload, where: { state: { equals: 'pending' } } })
  ).toSorted(byDueDate)
  const withActor = pending.map((request) => ({
    actor: actorIn({ department: request.department, req }),
    request,
  }))
  const factsOf = await factsOfPerson({
    payload,
    person: personKey(signedInPerson(req)),
    reviews: withActor
      .filter(({ actor, request }) => actor.roles.includes(STEP_ROLES[request.step]))
      .map(({ request }) => request),
  })
  return withActor.map(({ actor, request }) => ({
    refusals: refusals({
      actor,
      event: { type: 'endorse' },
      facts: factsOf(request),
      review: request,
    }),
    request,
  }))
}
