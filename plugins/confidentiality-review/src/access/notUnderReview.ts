import type { Access, Where } from 'payload'

import { frozenIds } from '../engine/requests.ts'

/**
 * Narrows an update rule to documents that are not in front of an examiner or approver, so the admin
 * shows them read-only. Comfort: the gate refuses the write in any case.
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
    if (allowed === false) return false
    const ids = await frozenIds({ collection, payload })
    if (ids.length === 0) return allowed
    const free: Where = { id: { not_in: ids } }
    return allowed === true ? free : { and: [allowed, free] }
  }
}
