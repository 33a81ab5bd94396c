import type { CatalogueRow } from '../columns/catalogueRow.ts'

import type { ColumnKey } from '../columns/columnLabels.ts'
import { type FieldCode, fieldIn } from '../columns/fields.ts'
import { rowProblems } from '../columns/rowProblems.ts'
import { findHeader } from './findHeader.ts'
import type { ReadProblem } from './readProblem.ts'
import { readRow } from './readRow.ts'
import { filledRows, type Sheet } from './sheet.ts'

export type ReadRow = {
  /** Row of the sheet, as the spreadsheet numbers it. */
  line: number
  problems: ReadProblem[]
  row: CatalogueRow
  sheet: string
}

export type ReadCatalogue = {
  /** Notes and footers that hold no item. */
  leftOut: { line: number; sheet: string; text: string }[]
  rows: ReadRow[]
  /** Sheets without a header that is one of a catalogue. */
  sheetsWithoutTable: string[]
}

/**
 * The rows of the standard catalogue in the sheets of a file, as offices lay them out. `field` is
 * taken where neither a column, the sheet nor a title names one.
 */
export function readCatalogue({
  field,
  sheets,
}: {
  field?: FieldCode | undefined
  sheets: Sheet[]
}): ReadCatalogue {
  const read: ReadCatalogue = { leftOut: [], rows: [], sheetsWithoutTable: [] }
  for (const sheet of sheets) {
    if (sheet.rows.every((row) => row.every((cell) => cell.trim() === ''))) continue
    if (!readSheet({ field, read, sheet })) read.sheetsWithoutTable.push(sheet.name)
  }
  markRepeated(read.rows)
  return read
}

function readSheet({
  field,
  read,
  sheet,
}: {
  field: FieldCode | undefined
  read: ReadCatalogue
  sheet: Sheet
}): boolean {
  const rows = filledRows(sheet)
  const header = findHeader(rows)
  if (!header) return false
  const named = fieldIn(`${header.title} ${sheet.name}`) ?? field
  const before = new Map<ColumnKey, string>()
  const found: ReadRow[] = []
  for (const [index, cells] of rows.entries()) {
    if (index < header.body) continue
    const text = (key: ColumnKey) => cells[header.columns.get(key) ?? -1] ?? ''
    const line = index + 1
    if (!ITEM_COLUMNS.some((key) => text(key) !== '') || isNote(cells)) {
      const words = [...new Set(cells)].filter(Boolean).join(' ')
      if (words !== '') read.leftOut.push({ line, sheet: sheet.name, text: words })
      continue
    }
    const filled = fillDown({ before, header: header.columns, text })
    const { problems, row } = readRow({ field: named, text: filled.text })
    const all = [...filled.problems, ...problems, ...rowProblems(row)]
    found.push({ line, problems: all, row, sheet: sheet.name })
  }
  number(found)
  read.rows.push(...found)
  return true
}

const ITEM_COLUMNS: ColumnKey[] = ['secondLevel', 'elements', 'bases', 'deadlineText']
/** Columns in which an empty cell repeats the one above. */
const FILLED_DOWN: ColumnKey[] = [
  'firstLevel',
  'bases',
  'deadlineText',
  'subject',
  'channels',
  'field',
]

/** A note in one merged cell over the whole width. */
function isNote(cells: string[]): boolean {
  const words = new Set(cells.filter((cell) => cell !== ''))
  return words.size === 1 && /^(?:注|备注|说明)/.test([...words][0] ?? '')
}

/** Cells that a file without merged cells, such as CSV, leaves empty. */
function fillDown({
  before,
  header,
  text,
}: {
  before: Map<ColumnKey, string>
  header: Map<ColumnKey, number>
  text: (key: ColumnKey) => string
}) {
  const problems: ReadProblem[] = []
  for (const key of FILLED_DOWN) {
    if (!header.has(key)) continue
    if (text(key) !== '') before.set(key, text(key))
    else if (before.has(key)) problems.push({ key: 'filledDown', path: key, severity: 'info' })
  }
  const filledText = (key: ColumnKey) =>
    text(key) || (FILLED_DOWN.includes(key) ? (before.get(key) ?? '') : '')
  return { problems, text: filledText }
}

/** Numbers that are missing, or merged over several rows, are given anew, row by row. */
function number(rows: ReadRow[]): void {
  const perField = new Map<string, ReadRow[]>()
  for (const read of rows) {
    const key = read.row.field ?? ''
    perField.set(key, [...(perField.get(key) ?? []), read])
  }
  for (const group of perField.values()) {
    const isWhole = group.every(({ row }) => row.seq !== undefined)
    const follows = group.some(
      ({ row }, index) => index > 0 && row.seq === group[index - 1]?.row.seq,
    )
    if (isWhole && !follows) continue
    for (const [index, read] of group.entries()) {
      read.row.seq = index + 1
      read.problems.push({ key: 'numbered', path: 'seq', severity: 'info' })
    }
  }
}

function markRepeated(rows: ReadRow[]): void {
  const lines = new Map<string, number>()
  for (const { line, problems, row } of rows) {
    const key = `${row.field}:${row.seq}`
    const first = lines.get(key)
    if (first === undefined) lines.set(key, line)
    else problems.push({ key: 'repeated', params: { line: first }, path: 'seq', severity: 'error' })
  }
}
