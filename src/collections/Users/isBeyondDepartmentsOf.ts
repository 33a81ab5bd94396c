import { administersAll } from '../../access/administersAll.ts'

import { departmentsWith } from '../../access/departmentsWith.ts'
import { departmentOf } from '../../access/rolesIn.ts'
import type { MaybeStaff, Staff } from '../../access/staff.ts'

/**
 * Whether an account reaches further than the departments its administrator administers: whoever
 * could change such an account could borrow its rights.
 */
export function isBeyondDepartmentsOf({
  account,
  administrator,
}: {
  account: Pick<Staff, 'departments' | 'seesAllDepartments'>
  administrator: MaybeStaff
}): boolean {
  if (administersAll(administrator)) return false
  const administered = departmentsWith({ roles: ['admin'], user: administrator })
  const departments = (account.departments ?? []).map(departmentOf)
  return (
    Boolean(account.seesAllDepartments) ||
    departments.some((department) => department !== undefined && !administered.includes(department))
  )
}
