/** A cell: empty ones are left out of their row. */
export type TableCell = boolean | number | string

export type TableRow = Record<string, TableCell>

/** A long list kept apart from the record: its digest names it and stands in the approved content. */
export type TableReference = { rowCount: number; sha256: string }

export function isTableReference(value: unknown): value is TableReference {
  if (typeof value !== 'object' || value === null) return false
  const { rowCount, sha256 } = value as Partial<TableReference>
  return typeof rowCount === 'number' && typeof sha256 === 'string' && /^[0-9a-f]{64}$/.test(sha256)
}
