import type { Access } from 'payload'

import { administersAll } from './administersAll.ts'
import { departmentsWith } from './departmentsWith.ts'
import { whereDepartment } from './whereDepartment.ts'

/** Administrators change the departments they administer. */
export const administratorsOfTheDepartment: Access = ({ req }) => {
  if (administersAll(req.user)) return true
  const departments = departmentsWith({ roles: ['admin'], user: req.user })
  return whereDepartment({ departments, field: 'id' })
}
