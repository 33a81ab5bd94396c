/** A relation as an id, whether it was populated or not. */
export function idOf(value: unknown): string {
  if (typeof value === 'object' && value !== null) return String((value as { id?: unknown }).id)
  return typeof value === 'number' || typeof value === 'string' ? String(value) : ''
}
