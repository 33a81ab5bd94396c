import type { Payload, TypedUser } from 'payload'

import { pluginOptions } from './pluginOptions.ts'

/** Whether a person may see the reviews of a department, their signatures and reasons. */
export function mayReadReviews({
  department,
  payload,
  user,
}: {
  department: string
  payload: Payload
  user: TypedUser
}): boolean {
  const { staff } = pluginOptions(payload)
  if (user.collection !== staff.collection) return false
  return staff.rolesIn({ department, user }).length > 0 || staff.mayRead({ department, user })
}
