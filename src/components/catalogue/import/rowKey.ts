/** One row of the file among the others. */
export function rowKey({ line, sheet }: { line: number; sheet: string }): string {
  return `${sheet}:${line}`
}
