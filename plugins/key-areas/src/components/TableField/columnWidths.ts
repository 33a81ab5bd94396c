import type { Language } from '../../domain/label.ts'
import { headText } from '../../domain/table/cellText.ts'
import type { GridRow } from '../../domain/table/gridRows.ts'
import type { TableColumn } from '../../domain/table/tableColumn.ts'

const LEAST = 100
const MOST = 280
const LINES = 280
const PADDING = 28
const HAN_WIDTH = 15
const LATIN_WIDTH = 8
const ROWS_LOOKED_AT = 50

/** How wide each column is, in pixels: as its head and its first rows need, within limits. */
export function columnWidths({
  columns,
  language,
  rows,
}: {
  columns: TableColumn[]
  language: Language
  rows: GridRow[]
}): number[] {
  const looked = rows.slice(0, ROWS_LOOKED_AT)
  return columns.map((column) => {
    if (column.kind === 'lines') return LINES
    const texts = [headText({ column, language }), ...looked.map((row) => row[column.key] ?? '')]
    return Math.min(MOST, Math.max(LEAST, ...texts.map((text) => widthOf(text) + PADDING)))
  })
}

function widthOf(text: string): number {
  const latin = text.match(/[\p{ASCII}]/gu)?.length ?? 0
  return latin * LATIN_WIDTH + ([...text].length - latin) * HAN_WIDTH
}
