import { columnIn, type ColumnKey } from '../columns/columnLabels.ts'

export type Header = {
  /** The first row under the header. */
  body: number
  columns: Map<ColumnKey, number>
  /** What stands above the header: titles and departments. */
  title: string
}

const FEWEST_COLUMNS = 5
const LOOKED_AT = 20

/**
 * The header of a table, of one row or of two with the choices below: 公开对象 over 全社会 and 特定群体.
 * The lower label decides, where there is one.
 */
export function findHeader(rows: string[][]): Header | undefined {
  for (const [index, row] of rows.slice(0, LOOKED_AT).entries()) {
    const upper = columnsOf(row)
    if (upper.size < FEWEST_COLUMNS) continue
    const below = rows[index + 1] ?? []
    const lower = row.map((label, column) => below[column] || label)
    const isNumbered = /^\d+$/.test((below[upper.get('seq') ?? -1] ?? '').normalize('NFKC'))
    const isTwoRows =
      !isNumbered && below.some((label, column) => isLabelBelow({ label, upper: row[column] }))
    const title = rows.slice(0, index).flat().filter(Boolean).join(' ')
    const columns = isTwoRows ? columnsOf(lower) : upper
    return { body: index + (isTwoRows ? 2 : 1), columns, title }
  }
  return undefined
}

function columnsOf(row: string[]): Header['columns'] {
  const columns: Header['columns'] = new Map()
  for (const [column, label] of row.entries()) {
    const key = columnIn(label)
    if (key && !columns.has(key)) columns.set(key, column)
  }
  return columns
}

function isLabelBelow({ label, upper }: { label: string; upper: string | undefined }): boolean {
  return label !== upper && label.length <= 20 && SUB_LABEL.test(label.replaceAll(/\s/g, ''))
}

const SUB_LABEL =
  /^(?:[一二三]级事项|全社会|特定(?:群体|对象|人群).*|主动(?:公开)?|依申请(?:公开)?.*|[市县区乡镇、村]+级)$/
