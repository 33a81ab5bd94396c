import type { Access, Where } from 'payload'

import { mayReadReviews } from '../engine/mayReadReviews.ts'
import { frozenRequests } from '../engine/requests.ts'

/**
 * Narrows an update rule to documents that are not in front of an examiner or approver, so the admin
 * shows them read-only. Comfort: the gate refuses the write in any case. Payload tells clients what
 * their rules are, so a rule names no document under review in a department they know nothing of.
 */
export function notUnderReview({
  collection,
  rule,
}: {
  collection: string
  rule: Access | undefined
}): Access {
  return async (args) => {
    const { payload, user } = args.req
    const allowed = rule ? await rule(args) : Boolean(user)
    if (allowed === false || !user) return allowed
    const frozen = (await frozenRequests({ collection, payload })).filter(({ department }) =>
      mayReadReviews({ department, payload, user }),
    )
    if (frozen.length === 0) return allowed
    const free: Where = { id: { not_in: frozen.map(({ targetId }) => targetId) } }
    return allowed === true ? free : { and: [allowed, free] }
  }
}
