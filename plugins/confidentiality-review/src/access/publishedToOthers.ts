import type { Access, Where } from 'payload'

const PUBLISHED: Where = { _status: { equals: 'published' } }

/**
 * Narrows a read rule for accounts outside the staff collection, applicants for example: being
 * logged in shows them no draft, whatever the rule says. Strangers are the rule's own matter.
 */
export function publishedToOthers({
  rule,
  staff,
}: {
  rule: Access | undefined
  staff: string
}): Access {
  return async (args) => {
    const { user } = args.req
    const allowed = rule ? await rule(args) : Boolean(user)
    if (!user || user.collection === staff || allowed === false) return allowed
    return allowed === true ? PUBLISHED : { and: [allowed, PUBLISHED] }
  }
}
