import type { Access } from 'payload'

import { departmentsWith } from './departmentsWith.ts'
import { whereDepartment } from './whereDepartment.ts'

/** Handlers 承办人员 change what belongs to the departments they handle. */
export const handlersOfTheDepartment: Access = ({ req }) =>
  whereDepartment({ departments: departmentsWith({ roles: ['handler'], user: req.user }) })
