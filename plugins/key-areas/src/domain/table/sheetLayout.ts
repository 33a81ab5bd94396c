import { dayOf } from '../day.ts'
import type { Label } from '../label.ts'

/** How a field of a row is called and written on another system. */
export type LayoutColumn = {
  /** `XK_WSH`. */
  code: string
  field: string
  kind?: 'day'
  /** What the other system writes for each of our codes. */
  labels?: Record<string, string>
}

/** A spreadsheet of another system: its columns in order, headed by their codes. */
export type SheetLayout = { columns: LayoutColumn[]; label: Label }

/** Headings that have to be there until a sheet counts as one of the layout. */
const ENOUGH = 3

/** Rows as the other system takes them: codes above, dates `YYYY-MM-DD`, nothing as an empty text. */
export function layoutCells({
  layout: { columns },
  rows,
}: {
  layout: SheetLayout
  rows: readonly Record<string, unknown>[]
}): string[][] {
  return [
    columns.map(({ code }) => code),
    ...rows.map((row) =>
      columns.map(({ field, kind, labels }) => {
        const text = String(row[field] ?? '')
        return kind === 'day' ? (dayOf(text) ?? '') : (labels?.[text] ?? text)
      }),
    ),
  ]
}

/**
 * The cells of a sheet of the layout with our own names and codes, everything in its place; those of
 * any other sheet as they are. Nothing is written there as `null` or a dash.
 */
export function fromLayoutCells({
  cells,
  layout: { columns },
}: {
  cells: string[][]
  layout: SheetLayout
}): string[][] {
  const columnAt = (text: string) => columns.find(({ code }) => code === text.trim().toUpperCase())
  const head = cells.findIndex((row) => row.filter((text) => columnAt(text)).length >= ENOUGH)
  if (head < 0) return cells
  const places = cells[head]!.map(columnAt)
  return cells.map((row, at) => {
    if (at < head) return row
    return row.map((text, place) => {
      const column = places[place]
      if (!column) return text
      return at === head ? column.field : ownText({ column, text: text.trim() })
    })
  })
}

function ownText({
  column: { kind, labels = {} },
  text,
}: {
  column: LayoutColumn
  text: string
}): string {
  if (/^(?:null|[-—/])$/i.test(text)) return ''
  if (kind === 'day') return text.replace(/[\sT]\d{1,2}:\d{2}.*$/, '')
  return Object.entries(labels).find(([, label]) => label === text)?.[0] ?? text
}
