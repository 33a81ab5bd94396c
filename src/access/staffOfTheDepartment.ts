import type { Access } from 'payload'

import { departmentsWith } from './departmentsWith.ts'
import { ROLES } from './roles.ts'
import { seesAllDepartments } from './seesAllDepartments.ts'
import { whereDepartment } from './whereDepartment.ts'

/** Staff read what belongs to the departments they work in; those who see all read everything. */
export const staffOfTheDepartment: Access = ({ req }) =>
  readableIn({ field: 'department', user: req.user })

/** The same for versions, whose fields lie under `version`. */
export const staffOfTheDepartmentInVersions: Access = ({ req }) =>
  readableIn({ field: 'version.department', user: req.user })

function readableIn({
  field,
  user,
}: {
  field: string
  user: Parameters<typeof seesAllDepartments>[0]
}) {
  if (seesAllDepartments(user)) return true
  return whereDepartment({ departments: departmentsWith({ roles: ROLES, user }), field })
}
