import type { CollectionBeforeValidateHook } from 'payload'

import { ValidationError } from 'payload'

import { departmentsWith } from '../../access/departmentsWith.ts'
import { relationId } from '../../fields/relationId.ts'
import { labelledErrors } from './labelledErrors.ts'

/**
 * A person puts documents into, or moves them to, only the departments they handle. Being a member
 * is not enough, and seeing all departments is not either.
 */
export const handlersKeepToTheirDepartments: CollectionBeforeValidateHook = ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (!data || !req.user) return data
  const department = relationId(data.department)
  const previous = relationId((originalDoc as undefined | { department?: unknown })?.department)
  const isUntouched = operation === 'update' && (!('department' in data) || department === previous)
  const handled = departmentsWith({ roles: ['handler'], user: req.user })
  if (isUntouched || (department !== undefined && handled.includes(department))) return data
  const issues = [{ message: { key: 'departmentNotHandled' as const }, path: 'department' }]
  const errors = labelledErrors({ collection, issues, req })
  throw new ValidationError({ collection: collection.slug, errors, req }, req.t)
}
