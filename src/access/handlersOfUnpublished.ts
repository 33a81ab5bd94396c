import type { Access, Where } from 'payload'

import { departmentsWith } from './departmentsWith.ts'

/** Handlers delete what their department never published. */
export const handlersOfUnpublished: Access = ({ req }) => {
  const departments = departmentsWith({ roles: ['handler'], user: req.user })
  if (departments.length === 0) return false
  const unpublished: Where = {
    and: [{ department: { in: departments } }, { _status: { not_equals: 'published' } }],
  }
  return unpublished
}
