import type { Access } from 'payload'

/** Narrows a rule to people of the staff collection; versions hold everything ever typed. */
export function staffOnly({ rule, staff }: { rule: Access | undefined; staff: string }): Access {
  return (args) => {
    if (args.req.user?.collection !== staff) return false
    return rule ? rule(args) : true
  }
}
