import type { Role } from './roles.ts'
import type { MaybeStaff, Membership } from './staff.ts'

/** The roles a person holds in one department. */
export function rolesIn(user: MaybeStaff, departmentId: string): Role[] {
  return (user?.departments ?? [])
    .filter((membership) => departmentOf(membership) === departmentId)
    .flatMap(({ roles }) => roles ?? [])
}

/** The department of a membership as text, whether or not the relation was populated. */
export function departmentOf({ department }: Membership): string | undefined {
  if (department === null || department === undefined) return undefined
  return typeof department === 'string' ? department : department.id
}
