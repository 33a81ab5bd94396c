/** A copy with some places changed, by path: `{ 'rows.1.fine': '0.2' }`. */
export function changed<T extends object>({
  changes,
  value,
}: {
  changes: Record<string, unknown>
  value: T
}): T {
  const copy = structuredClone(value)
  for (const [path, part] of Object.entries(changes)) {
    const keys = path.split('.')
    const last = keys.pop()!
    const owner = keys.reduce<object>((at, key) => at[key as keyof object] as object, copy)
    ;(owner as Record<string, unknown>)[last] = part
  }
  return copy
}
