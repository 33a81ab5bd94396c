type Position = { column: number; row: number }

/**
 * The cells of a sheet with the text of merged ones in all of their places. An amount stays in the
 * first alone, since it would be counted more than once.
 */
export function fillMerges({
  merges,
  rows,
}: {
  merges: { from: Position; to: Position }[]
  rows: string[][]
}): string[][] {
  const filled = rows.map((row) => [...row])
  for (const { from, to } of merges) {
    const text = rows[from.row]?.[from.column] ?? ''
    if (/^[-\d.,\s]*$/.test(text)) continue
    for (const row of filled.slice(from.row, to.row + 1)) row.fill(text, from.column, to.column + 1)
  }
  return filled
}
