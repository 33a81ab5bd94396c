import type { ClientUser } from 'payload'

import { hasRole } from '../../access/hasRole.ts'

import type { MaybeStaff } from '../../access/staff.ts'

/** Hides a collection of the administration from everybody else's navigation. */
export function onlyForAdministrators({ user }: { user: ClientUser | null }): boolean {
  return !hasRole(user as MaybeStaff, 'admin')
}
