export type ShortMemo<T> = { clear: () => void; read: (key: string) => Promise<T> }

/**
 * Remembers what `load` gave for `ttlMs`, counted from when loading began. Callers that come while
 * it loads share the one call; whoever comes after `clear` never gets an answer begun before it.
 */
export function createShortMemo<T>({
  load,
  now,
  ttlMs,
}: {
  load: (key: string) => Promise<T>
  now: () => number
  ttlMs: number
}): ShortMemo<T> {
  const entries = new Map<string, { expires: number; value: Promise<T> }>()

  const begin = (key: string) => {
    const entry = { expires: now() + ttlMs, value: load(key) }
    entries.set(key, entry)
    entry.value.catch(() => {
      if (entries.get(key) === entry) entries.delete(key)
    })
    return entry.value
  }

  return {
    clear: () => entries.clear(),
    read: (key) => {
      const entry = entries.get(key)
      return entry && now() < entry.expires ? entry.value : begin(key)
    },
  }
}
