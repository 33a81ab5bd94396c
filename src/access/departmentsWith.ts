import type { Role } from './roles.ts'
import { departmentOf } from './rolesIn.ts'

import type { MaybeStaff } from './staff.ts'

/** The departments in which a person holds one of the roles. */
export function departmentsWith({
  roles,
  user,
}: {
  roles: readonly Role[]
  user: MaybeStaff
}): string[] {
  return (user?.departments ?? [])
    .filter((membership) => membership.roles?.some((role) => roles.includes(role)))
    .map(departmentOf)
    .filter((id) => id !== undefined)
}
