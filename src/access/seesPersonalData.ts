import { hasRole } from './hasRole.ts'
import { rolesIn } from './rolesIn.ts'
import { seesAllDepartments } from './seesAllDepartments.ts'
import type { MaybeStaff } from './staff.ts'

/**
 * Whether a person needs the names and numbers of people in the records of a department: to write,
 * sign or inspect them. 系统管理 runs accounts and needs none (个人信息保护法 Art. 6).
 */
export function seesPersonalData({
  department,
  user,
}: {
  department: string
  user: MaybeStaff
}): boolean {
  if (rolesIn(user, department).some((role) => role !== 'admin')) return true
  return seesAllDepartments(user) && (hasRole(user, 'office') || hasRole(user, 'auditor'))
}
