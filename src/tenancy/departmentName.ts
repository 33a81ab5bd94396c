import type { Payload } from 'payload'

import { cache } from 'react'

import { departmentNames } from '../review/departmentNames.ts'

/** The short name of a department. The rows of one page ask together; each name is read once. */
export const departmentName = cache(async (payload: Payload, department: string) => {
  const names = await departmentNames({ departments: [department], payload })
  return names[department]
})
