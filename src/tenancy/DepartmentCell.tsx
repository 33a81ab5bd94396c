import type { DefaultServerCellComponentProps } from 'payload'

import { departmentName } from './departmentName.ts'

/** The department of a row. Payload's own cell at times leaves it empty. */
export async function DepartmentCell({ cellData, payload }: DefaultServerCellComponentProps) {
  return typeof cellData === 'string' ? ((await departmentName(payload, cellData)) ?? null) : null
}
