/**
 * A value whose texts hold no control characters except tab and line feed; they have no meaning in
 * a document and break XML and database readers downstream.
 */
export function printable(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(CONTROL_CHARACTERS, '')
  if (Array.isArray(value)) return value.map(printable)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, printable(member)]))
}

const CONTROL_CHARACTERS = /[^\P{Cc}\t\n]/gu
