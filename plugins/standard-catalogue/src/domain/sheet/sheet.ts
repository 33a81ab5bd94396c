/** A sheet as the spreadsheet reader gives it; merged cells hold their text in the first. */
export type Sheet = {
  merges: { from: Position; to: Position }[]
  name: string
  rows: string[][]
}

type Position = { column: number; row: number }

/** Every row with the text of a merged cell in each of its places, and spaces outside taken off. */
export function filledRows({ merges, rows }: Sheet): string[][] {
  const filled = rows.map((row) => row.map((cell) => cell.trim()))
  for (const { from, to } of merges) {
    const text = filled[from.row]?.[from.column] ?? ''
    for (let row = from.row; row <= to.row; row += 1) {
      const cells = filled[row]
      if (!cells) continue
      for (let column = from.column; column <= to.column; column += 1) cells[column] = text
    }
  }
  return filled
}
