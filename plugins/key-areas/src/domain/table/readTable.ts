import type { CellProblem } from './cellProblem.ts'
import { findHeader, type HeaderColumn } from './findHeader.ts'
import { readCell } from './readCell.ts'
import type { TableColumn } from './tableColumn.ts'
import type { TableRow } from './tableValue.ts'
import { isConvertible } from './units.ts'

/** A cell that is no value: its place in the rows taken over and in the file. */
export type ReadingProblem = {
  /** Key of the column. */
  column: string
  /** Row of the file, counted from 1. */
  fileRow: number
  problem: CellProblem
  /** Row among those taken over, counted from 0. */
  row: number
}

export type TableReading = {
  /** Amounts whose unit the file does not state: taken to be in the column's own. */
  assumedUnits: string[]
  /** Columns of the file's amounts that were converted, with the unit the file states. */
  convertedUnits: { column: string; from: string }[]
  /** Keys of the columns the file does not have. */
  missing: string[]
  problems: ReadingProblem[]
  /** A cell with a problem holds the text of the file. */
  rows: TableRow[]
  /** Sums and the like, by their row in the file; they are no rows of the list. */
  sums: { fileRow: number; text: string }[]
  /** Headings of the file that are no column. */
  unknown: string[]
}

/**
 * Reads the cells of a sheet as rows of a table. The heading row is found by the labels or keys of
 * the columns; nothing when there is none.
 */
export function readTable({
  cells,
  columns,
}: {
  cells: string[][]
  columns: TableColumn[]
}): TableReading | undefined {
  const header = findHeader({ cells, columns })
  if (!header) return undefined
  const missing = columns.filter(
    ({ key }) => !header.columns.some(({ column }) => column.key === key),
  )
  const amounts = header.columns.filter(({ column }) => column.unit && isConvertible(column.unit))
  const reading: TableReading = {
    assumedUnits: amounts.filter(({ unit }) => !unit).map(({ column }) => column.key),
    convertedUnits: amounts.flatMap(({ column, unit }) =>
      unit && unit !== column.unit ? [{ column: column.key, from: unit }] : [],
    ),
    missing: missing.map(({ key }) => key),
    problems: [],
    rows: [],
    sums: [],
    unknown: header.unknown,
  }
  cells.slice(header.row + 1).forEach((row, index) => {
    takeRow({ cells: row, columns: header.columns, fileRow: header.row + index + 2, reading })
  })
  return reading
}

function takeRow({
  cells,
  columns,
  fileRow,
  reading,
}: {
  cells: string[]
  columns: HeaderColumn[]
  fileRow: number
  reading: TableReading
}): void {
  const first = cells.map((text) => text.replaceAll(/\s/g, '')).find((text) => text !== '')
  if (first === undefined) return
  if (/^(合计|总计|小计|本页合计)[:：]?$/.test(first)) {
    reading.sums.push({ fileRow, text: first })
    return
  }
  const row: TableRow = {}
  const problems: ReadingProblem[] = []
  const place = { fileRow, row: reading.rows.length }
  for (const { at, column, unit } of columns) {
    const text = cells[at]?.trim() ?? ''
    const found = readCell({ column, text, ...(unit && { unit }) })
    const problem = problemIn({ column, found })
    if (problem) problems.push({ ...place, column: column.key, problem })
    if ('problem' in found) row[column.key] = text
    else if (found.value !== undefined) row[column.key] = found.value
  }
  if (Object.keys(row).length === 0) return
  reading.rows.push(row)
  reading.problems.push(...problems)
}

function problemIn({
  column,
  found,
}: {
  column: TableColumn
  found: ReturnType<typeof readCell>
}): CellProblem | undefined {
  if ('problem' in found) return found.problem
  return found.value === undefined && column.isRequired ? { key: 'missing' } : undefined
}
