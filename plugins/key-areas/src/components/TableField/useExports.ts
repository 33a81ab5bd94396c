'use client'

import { officeDate } from '@gongkai/shared/client'

import { useFormFields } from '@payloadcms/ui'

import { csv } from '../../domain/table/csv.ts'
import { exportName } from '../../domain/table/exportName.ts'
import { tableCells } from '../../domain/table/tableCells.ts'
import { workbookOf } from './callTables.ts'
import type { GridTable } from './gridTable.ts'
import type { Table } from './useTable.ts'

/** Writes the rows of a table into files, named after the record, the list and the day. */
export function useExports({
  table: { apiRoute, language, read },
  tableOfField: known,
}: {
  table: Table
  tableOfField: GridTable
}) {
  const title = useFormFields(([fields]) => fields.title?.value)
  const label = known.label[language]
  const nameOf = (extension: string, layout?: string) =>
    exportName({
      day: officeDate(new Date()),
      extension,
      parts: [typeof title === 'string' ? title : '', label, layout ?? ''],
    })
  const asWorkbook = async (layout?: 'platform') => {
    const content = await workbookOf({
      apiRoute,
      language,
      ...(layout && { layout }),
      name: label,
      rows: read(),
      table: known,
    })
    save({ content, filename: nameOf('xlsx', layout && known.layout?.[language]) })
  }
  const asCsv = () => {
    const cells = tableCells({ columns: known.columns, language, rows: read() })
    save({ content: new Blob([csv(cells)], { type: 'text/csv' }), filename: nameOf('csv') })
  }
  return { asCsv, asWorkbook }
}

function save({ content, filename }: { content: Blob; filename: string }): void {
  const url = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = url
  link.download = filename
  link.click()
  URL.revokeObjectURL(url)
}
