/** What stands in public data in place of a list that is too long for it; its rows are in the files. */
export type PublicTableReference = { row_count: number; sha256: string }

export function isPublicReference(value: unknown): value is PublicTableReference {
  return typeof value === 'object' && value !== null && 'row_count' in value && 'sha256' in value
}
