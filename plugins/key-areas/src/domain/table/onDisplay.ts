import { dayOf } from '../day.ts'
import type { KeyArea } from '../keyArea.ts'
import { type Display, metaOf } from '../schema/fieldMeta.ts'
import { mapTables, tablesOf } from './mapTables.ts'

type Row = Record<string, unknown>

/**
 * What of a value may be shown in public on a day: rows past their last day are left out, and of
 * withdrawn ones only what says so stays. `hasEnded` when nothing is left of lists that had rows.
 * The value holds its lists; the last day of a row was approved with it, so no new review is needed.
 */
export function onDisplay({
  area,
  today,
  value,
}: {
  area: KeyArea
  /** Civil date of the office. */
  today: string
  value: unknown
}): { hasEnded: boolean; value: unknown } {
  const counts = { left: 0, written: 0 }
  const shown = mapTables({
    area,
    map: ({ schema, value: at }) => {
      const display = metaOf(schema)?.display
      if (!display || !Array.isArray(at)) return at
      const rows = at as Row[]
      const left = rows.flatMap((row) => shownRow({ display, row, today }))
      counts.left += left.length
      counts.written += rows.length
      return left
    },
    value,
  })
  return { hasEnded: counts.written > 0 && counts.left === 0, value: shown }
}

/** Whether rows of the area leave the public list when their day has passed. */
export function hasEndingRows(area: KeyArea): boolean {
  return tablesOf(area).some(({ schema }) => metaOf(schema)?.display?.until !== undefined)
}

function shownRow({
  display: { keeps, until, withdrawnOn },
  row,
  today,
}: {
  display: Display
  row: Row
  today: string
}): Row[] {
  const last = until && dayIn(row[until])
  if (last && last < today) return []
  if (!dayIn(row[withdrawnOn])) return [row]
  return [Object.fromEntries(keeps.filter((name) => name in row).map((name) => [name, row[name]]))]
}

function dayIn(value: unknown): string | undefined {
  return typeof value === 'string' ? dayOf(value) : undefined
}
