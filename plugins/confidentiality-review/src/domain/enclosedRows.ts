type Data = Readonly<Record<string, unknown>>

/** Content with the rows of its enclosures in the places that name them by digest. */
export function withEnclosedRows({
  content,
  enclosures,
}: {
  content: Data
  enclosures: Data
}): Record<string, unknown> {
  const resolve = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(resolve)
    if (typeof value !== 'object' || value === null) return value
    const { sha256 } = value as { sha256?: unknown }
    const enclosed = typeof sha256 === 'string' ? enclosures[sha256] : undefined
    const { rows } = (enclosed ?? {}) as { rows?: unknown }
    if (typeof rows === 'string') {
      return ((JSON.parse(rows) ?? []) as unknown[]).map((row) => row ?? {})
    }
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, resolve(member)]))
  }
  return resolve(content) as Record<string, unknown>
}
