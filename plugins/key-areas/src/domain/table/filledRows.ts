import type { Language } from '../label.ts'
import { cellText } from './cellText.ts'
import type { GridRow } from './gridRows.ts'
import type { TableColumn } from './tableColumn.ts'

/** A cell and what it has to be. */
export type ComputedCell = { column: string; row: number; value: number | string }

/**
 * Typed rows with their empty cells filled, and how many were. Rows that were changed since `asked`,
 * for which the values were computed, stay as they are.
 */
export function filledRows({
  asked,
  cells,
  columns,
  language,
  rows,
}: {
  asked: readonly GridRow[]
  cells: readonly ComputedCell[]
  columns: readonly TableColumn[]
  language: Language
  rows: readonly GridRow[]
}): { count: number; rows: GridRow[] } {
  const columnOf = new Map(columns.map((column) => [column.key, column]))
  const filled = [...rows]
  let count = 0
  for (const { column: key, row: index, value } of cells) {
    const [column, row] = [columnOf.get(key), filled[index]]
    if (!column || !row || rows[index] !== asked[index]) continue
    if ((row[key] ?? '').trim() !== '') continue
    filled[index] = { ...row, [key]: cellText({ column, language, value }) }
    count += 1
  }
  return { count, rows: filled }
}
