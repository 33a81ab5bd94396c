/** Rows of cells as table markup. */
export function tableRows(rows: (number | string)[][]): string {
  return rows.map((row) => `| ${row.join(' | ')} |`).join('\n')
}
