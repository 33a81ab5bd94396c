import type { MaybeStaff } from './staff.ts'

import { hasRole } from './hasRole.ts'
import { seesAllDepartments } from './seesAllDepartments.ts'

/** Whether a person administers the whole installation. */
export function administersAll(user: MaybeStaff): boolean {
  return hasRole(user, 'admin') && seesAllDepartments(user)
}
