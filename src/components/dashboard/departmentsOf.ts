import type { Role } from '../../access/index.ts'
import { departmentOf } from '../../access/rolesIn.ts'

import type { MaybeStaff } from '../../access/staff.ts'

export type Membership = { department: string; roles: Role[] }

/** The departments a person belongs to, with the roles held there. */
export function departmentsOf(user: unknown): Membership[] {
  return ((user as MaybeStaff)?.departments ?? []).flatMap((membership) => {
    const department = departmentOf(membership)
    return department ? [{ department, roles: membership.roles ?? [] }] : []
  })
}
