import { unitNamed } from '../unitWords.ts'
import type { TableColumn } from './tableColumn.ts'

export type HeaderColumn = {
  /** Position in the sheet, from 0. */
  at: number
  column: TableColumn
  /** Unit the sheet states for the column, in its heading or above the table. */
  unit?: string
}

export type Header = {
  columns: HeaderColumn[]
  row: number
  unknown: string[]
}

/** Titles, the unit and the date of a table stand above its heading. */
const ROWS_ABOVE = 20

const NUMBERING = /^(序号|编号|no\.?|#)$/i

/** The heading row: the one that names the most columns. */
export function findHeader({
  cells,
  columns,
}: {
  cells: string[][]
  columns: TableColumn[]
}): Header | undefined {
  const above = cells.slice(0, ROWS_ABOVE)
  const headers = above.map((_, row) => headerAt({ above, columns, row }))
  const most = Math.max(0, ...headers.map((header) => header.columns.length))
  if (most === 0) return undefined
  let row = headers.findIndex((header) => header.columns.length === most)
  // Cells merged over two rows of a heading stand in both.
  while (headers[row + 1]?.columns.length === most) row += 1
  return headers[row]
}

function headerAt({
  above,
  columns,
  row,
}: {
  above: string[][]
  columns: TableColumn[]
  row: number
}): Header {
  const unitOfTable = above.slice(0, row).flat().map(statedUnit).find(Boolean)
  const header: Header = { columns: [], row, unknown: [] }
  above[row]?.forEach((text, at) => {
    const own = named(text)
    if (own === '') return
    const over = row > 0 ? named(above[row - 1]?.[at] ?? '') : ''
    const column = columns.find(
      (candidate) =>
        !header.columns.some((taken) => taken.column === candidate) &&
        namesOf(candidate).some((name) => name === own || name === over + own),
    )
    if (column) {
      const unit = unitIn({ column, text }) ?? (column.unit && unitOfTable)
      header.columns.push({ at, column, ...(unit && { unit }) })
    } else if (!NUMBERING.test(own)) header.unknown.push(text.trim())
  })
  return header
}

function namesOf({ key, label }: TableColumn): string[] {
  return [label.zh, label.en, key].map(named)
}

/** A heading without spaces, marks of duty and what stands in brackets. */
function named(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/\([^)]*\)|\[[^\]]*\]|[\s*:：]/g, '')
    .toLowerCase()
}

function unitIn({ column, text }: { column: TableColumn; text: string }): string | undefined {
  if (!column.unit) return undefined
  const inBrackets = [...text.normalize('NFKC').matchAll(/[([]([^)\]]*)[)\]]/g)].map(
    ([, inside = '']) => inside.replace(/^单位:?/, '').trim(),
  )
  const { label, unit: own } = column
  const stated = inBrackets.find(
    (unit) => unit !== '' && !label.zh.includes(`（${unit}）`) && !label.en.includes(`(${unit})`),
  )
  return stated && unitNamed({ own, text: stated })
}

/** `单位：万元` above a table. */
function statedUnit(text: string): string | undefined {
  return /单位[:：]\s*(?:人民币)?([\p{Script=Han}%]+)/u.exec(text.replaceAll(' ', ''))?.[1]
}
