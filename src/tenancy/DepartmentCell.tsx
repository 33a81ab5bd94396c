import type { DefaultServerCellComponentProps, Payload } from 'payload'

import { cache } from 'react'

import { departmentNames } from '../review/departmentNames.ts'

/** All rows of a list ask in the same request; each department is looked up once. */
const nameOf = cache(async (payload: Payload, department: string) => {
  const names = await departmentNames({ departments: [department], payload })
  return names[department]
})

/** The short name of a row's department. Payload's own cell at times leaves it empty. */
export async function DepartmentCell({ cellData, payload }: DefaultServerCellComponentProps) {
  return typeof cellData === 'string' ? ((await nameOf(payload, cellData)) ?? null) : null
}
