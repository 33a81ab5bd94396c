import type { Where } from 'payload'

/** Rows of the named departments; none is a plain no. */
export function whereDepartment({
  departments,
  field = 'department',
}: {
  departments: string[]
  field?: string
}): false | Where {
  return departments.length > 0 && { [field]: { in: departments } }
}
