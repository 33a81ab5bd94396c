/** A table of rights: what is in the rows, for whom in each column. */
export type AuthorityTable = { cells: Map<string, string>; columns: string[]; rows: string[] }

export type Cell = { column: string; row: string; who: string }

/**
 * Reads a table as it stands in the source: a line of column names, then a line a row; two blanks
 * or more part the cells, and `–` is nobody.
 */
export function authorityTable(source: TemplateStringsArray): AuthorityTable {
  const [header = [], ...lines] = (source.raw[0] ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => line.split(/\s{2,}/))
  const cells = new Map<string, string>()
  for (const [row = '', ...who] of lines) {
    if (who.length !== header.length) {
      throw new Error(`row "${row}" has ${who.length} cells for ${header.length} columns`)
    }
    for (const [index, column] of header.entries()) cells.set(`${row}|${column}`, who[index] ?? '')
  }
  return { cells, columns: header, rows: lines.map(([row = '']) => row) }
}

export function cellsOf({ cells }: AuthorityTable): Cell[] {
  return [...cells].map(([key, who]) => {
    const [row = '', column = ''] = key.split('|')
    return { column, row, who }
  })
}
