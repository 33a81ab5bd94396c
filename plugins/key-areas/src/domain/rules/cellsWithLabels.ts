/** What plain text of a record sets between the cells of a table, one line a row. */
const BETWEEN_CELLS = ' | '

/** A cell with what may say what it holds: the head of its column and the cell in front of it. */
export type LabelledCell = { labels: string[]; text: string }

/** The lines of a text; those of a table as its cells, each with its labels. */
export function cellsWithLabels(text: string): LabelledCell[] {
  let head: string[] | undefined
  return text.split('\n').flatMap((line) => {
    const cells = line.split(BETWEEN_CELLS)
    if (cells.length === 1) {
      head = undefined
      return [{ labels: [], text: line }]
    }
    head ??= cells
    return cells.map((cell, index) => ({
      labels: [head?.[index], cells[index - 1]].filter((label) => label !== undefined),
      text: cell,
    }))
  })
}
