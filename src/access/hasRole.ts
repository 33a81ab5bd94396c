import type { Role } from './roles.ts'
import type { MaybeStaff } from './staff.ts'

/**
 * Whether a person holds the role in any department. Somebody who sees all departments and belongs
 * to none runs the installation and counts as its admin: that is how the first account starts,
 * before there is any department.
 */
export function hasRole(user: MaybeStaff, role: Role): boolean {
  const memberships = user?.departments ?? []
  if (role === 'admin' && user?.seesAllDepartments && memberships.length === 0) return true
  return memberships.some(({ roles }) => roles?.includes(role))
}
