/**
 * Whether a write was undone because it and another one waited for each other: nothing was stored,
 * and it may be tried again. PostgreSQL says so by code, FerretDB (MongoDB's protocol over
 * PostgreSQL) in words.
 */
export function isDeadlock(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false
  if ('code' in error && error.code === '40P01') return true
  if (error instanceof Error && error.message.includes('deadlock detected')) return true
  return 'cause' in error && error.cause !== error && isDeadlock(error.cause)
}
