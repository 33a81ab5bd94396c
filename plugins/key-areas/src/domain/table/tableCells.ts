import type { Language } from '../label.ts'
import { cellText, headText } from './cellText.ts'
import { unlikeFormula } from './csv.ts'
import type { TableColumn } from './tableColumn.ts'

/** Heading and rows as texts, for files people open in a spreadsheet. */
export function tableCells({
  columns,
  language,
  rows,
}: {
  columns: readonly TableColumn[]
  language: Language
  rows: readonly Record<string, unknown>[]
}): string[][] {
  return [
    columns.map((column) => headText({ column, language })),
    ...rows.map((row) =>
      columns.map((column) => {
        const text = cellText({ column, language, value: row[column.key] })
        return column.kind === 'line' || column.kind === 'lines' ? unlikeFormula(text) : text
      }),
    ),
  ]
}
