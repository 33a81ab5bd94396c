import { ValidationError } from 'payload'

const DRIVER_CODES = new Set<unknown>([
  11000,
  '23505',
  'SQLITE_CONSTRAINT',
  'SQLITE_CONSTRAINT_PRIMARYKEY',
  'SQLITE_CONSTRAINT_UNIQUE',
])

/**
 * Whether an insert failed because a unique key was taken. Only meaningful right after an insert:
 * the adapters report the clash as a ValidationError whose path may be empty (MongoDB wire), so
 * which key clashed must be known from what was inserted.
 */
export function isUniqueViolation(error: unknown): boolean {
  if (error instanceof ValidationError) return true
  if (typeof error !== 'object' || error === null) return false
  if ('code' in error && DRIVER_CODES.has(error.code)) return true
  return 'cause' in error && error.cause !== error && isUniqueViolation(error.cause)
}
