import { departmentsWith, hasRole } from '../access/index.ts'
import type { MaybeStaff } from '../access/staff.ts'

/** Handlers and the office of the department, and the office that sees all departments. */
export function mayEvaluate({
  department,
  user,
}: {
  department: string | undefined
  user: MaybeStaff
}): boolean {
  if (department === undefined) return false
  if (user?.seesAllDepartments && hasRole(user, 'office')) return true
  return departmentsWith({ roles: ['handler', 'office'], user }).includes(department)
}
