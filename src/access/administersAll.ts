import { hasRole } from './hasRole.ts'

import { seesAllDepartments } from './seesAllDepartments.ts'
import type { MaybeStaff } from './staff.ts'

/** Whether a person administers the whole installation. */
export function administersAll(user: MaybeStaff): boolean {
  return hasRole(user, 'admin') && seesAllDepartments(user)
}
