import type { PayloadRequest } from 'payload'

import { departmentsWith } from '../../access/departmentsWith.ts'
import type { MaybeStaff } from '../../access/staff.ts'
import { refuse } from './refuse.ts'

/** The department a request names. 403 when the person is no handler of it. */
export function handledDepartment({
  department,
  req,
}: {
  department: unknown
  req: PayloadRequest
}): string {
  const id = String(department)
  if (departmentsWith({ roles: ['handler'], user: req.user as MaybeStaff }).includes(id)) return id
  throw refuse({ code: 'FORBIDDEN', key: 'departmentNotHandled', req, status: 403 })
}
