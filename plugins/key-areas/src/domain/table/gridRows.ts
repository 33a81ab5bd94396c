import type { Language } from '../label.ts'
import type { CellProblem } from './cellProblem.ts'
import { cellText } from './cellText.ts'
import { readCell } from './readCell.ts'
import type { TableColumn } from './tableColumn.ts'
import type { TableRow } from './tableValue.ts'

/** A row as it is typed: a text for every column. */
export type GridRow = Record<string, string>

export function gridRow({
  columns,
  language,
  row,
}: {
  columns: TableColumn[]
  language: Language
  row: Record<string, unknown>
}): GridRow {
  return Object.fromEntries(
    columns.map((column) => [column.key, cellText({ column, language, value: row[column.key] })]),
  )
}

export type ReadRow = { problems: { column: string; problem: CellProblem }[]; row: TableRow }

/**
 * Typed rows as values. What is no value of its column stays as typed, with the problem beside it.
 * A grid replaces only the rows that change, so each is read once.
 */
export function createRowReader(columns: TableColumn[]): (row: GridRow) => ReadRow {
  const known = new WeakMap<GridRow, ReadRow>()
  return (typed) => {
    const seen = known.get(typed)
    if (seen) return seen
    const read = readRow({ columns, typed })
    known.set(typed, read)
    return read
  }
}

function readRow({ columns, typed }: { columns: TableColumn[]; typed: GridRow }): ReadRow {
  const row: TableRow = {}
  const problems: ReadRow['problems'] = []
  for (const column of columns) {
    const text = (typed[column.key] ?? '').trim()
    const found = readCell({ column, text })
    if ('problem' in found) {
      row[column.key] = text
      problems.push({ column: column.key, problem: found.problem })
    } else if (found.value !== undefined) row[column.key] = found.value
    else if (column.isRequired) problems.push({ column: column.key, problem: { key: 'missing' } })
  }
  return { problems: Object.keys(row).length === 0 ? [] : problems, row }
}

export function withoutBlankEnd(rows: readonly GridRow[]): GridRow[] {
  const end = rows.findLastIndex((row) => Object.values(row).some((text) => (text ?? '') !== ''))
  return rows.slice(0, end + 1)
}
