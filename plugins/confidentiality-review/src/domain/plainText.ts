/** A stored text, number or tick as text; anything else, and nothing at all, as the empty text. */
export function plainText(value: unknown): string {
  const isPlain =
    typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
  return isPlain ? String(value) : ''
}
