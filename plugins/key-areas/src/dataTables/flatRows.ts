import type { TableColumn } from '../domain/table/tableColumn.ts'
import type { TableRow } from '../domain/table/tableValue.ts'

/** Longest text of one cell. */
const MAX_CELL = 5_000

/** What was sent as rows, reduced to the columns of the table; nothing when it is no table. */
export function flatRows({
  columns,
  sent,
}: {
  columns: TableColumn[]
  sent: unknown
}): TableRow[] | undefined {
  if (!Array.isArray(sent)) return undefined
  const rows: TableRow[] = []
  for (const row of sent as unknown[]) {
    if (typeof row !== 'object' || row === null || Array.isArray(row)) return undefined
    const cells = columns.flatMap(({ key }) => {
      const cell = (row as Record<string, unknown>)[key]
      return cell === undefined || cell === null || cell === '' ? [] : [[key, cell] as const]
    })
    if (!cells.every(([, cell]) => isCell(cell))) return undefined
    rows.push(Object.fromEntries(cells) as TableRow)
  }
  return rows
}

function isCell(cell: unknown): boolean {
  if (typeof cell === 'string') return cell.length <= MAX_CELL
  return typeof cell === 'boolean' || (typeof cell === 'number' && Number.isFinite(cell))
}
