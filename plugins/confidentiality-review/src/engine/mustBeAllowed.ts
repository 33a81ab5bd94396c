import type { PayloadRequest } from 'payload'

import { refusals, type ReviewEvent } from '../domain/decideReview.ts'
import { actorIn } from './person.ts'
import { refuse } from './refuse.ts'
import { reviewFacts } from './reviewFacts.ts'
import type { RequestRow } from './rows.ts'

const NOT_BEGUN = { attempt: 0, state: 'composing', step: 'handle' } as const

/** Throws the first reason why the person of `req` may not do `event` to the review now. */
export async function mustBeAllowed({
  department,
  event,
  req,
  request,
}: {
  department: string
  event: ReviewEvent
  req: PayloadRequest
  /** The open review; none when the matter was not submitted yet. */
  request: RequestRow | undefined
}): Promise<void> {
  const [refusal] = refusals({
    actor: actorIn({ department, req }),
    event,
    facts: request
      ? await reviewFacts({ payload: req.payload, request })
      : { contributors: [], decisions: [] },
    review: request ?? NOT_BEGUN,
  })
  if (refusal) throw refuse({ code: refusal, req })
}
