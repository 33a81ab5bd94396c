import { hasRole } from './hasRole.ts'

import type { MaybeStaff } from './staff.ts'

/** Whether a person may look into every department: marked so, and office, auditor or admin. */
export function seesAllDepartments(user: MaybeStaff): boolean {
  if (!user?.seesAllDepartments) return false
  return hasRole(user, 'office') || hasRole(user, 'auditor') || hasRole(user, 'admin')
}
