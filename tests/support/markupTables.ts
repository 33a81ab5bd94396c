/** Tables of the seed's markup as rows of cells. */
export function tablesIn(body: string): string[][][] {
  const tables: string[][][] = []
  let isOpen = false
  for (const line of body.split('\n').map((each) => each.trim())) {
    if (!/^\|.*\|$/u.test(line)) {
      isOpen = false
      continue
    }
    if (!isOpen) tables.push([])
    isOpen = true
    tables.at(-1)?.push(
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    )
  }
  return tables
}

type ColumnSum = { column: string; expected: string; stated: string }

/** Columns that are rates, averages or units have a total of their own, not a sum. */
const NOT_SUMMED = /率|占比|增|比|标准|％|%|平均|类别|说明|层数|快/u

/** Per summed column what the 合计 row states and what the rows above it give. */
export function columnSums(table: string[][]): ColumnSum[] {
  const header = table[0] ?? []
  const end = table.findIndex((row) => row[0] === '合计' || row[1] === '合计')
  if (end === -1 || header[0] === '科目编码') return []
  const rows = table.slice(1, end)
  return header.flatMap((column, index) => {
    const stated = table[end]?.[index] ?? ''
    const cells = rows.map((row) => row[index] ?? '')
    const isSummed = isNumber(stated) && cells.every((cell) => isNumber(cell) || isBlank(cell))
    if (!isSummed || NOT_SUMMED.test(column)) return []
    const digits = /\.(\d+)$/u.exec(stated)?.[1]?.length ?? 0
    const sum = cells.reduce((total, cell) => total + valueOf(cell), 0)
    return [{ column, expected: sum.toFixed(digits), stated: valueOf(stated).toFixed(digits) }]
  })
}

function isNumber(cell: string): boolean {
  return /^-?[\d,]+(?:\.\d+)?(?:套|项)?$/u.test(cell)
}

function isBlank(cell: string): boolean {
  return cell === '' || cell === '—' || cell === '-'
}

function valueOf(cell: string): number {
  return isBlank(cell) ? 0 : Number(cell.replace(/[,套项]/gu, ''))
}
