export type PageCache<T> = {
  /** Bytes held, keys and bookkeeping included. */
  bytes: () => number
  clear: () => void
  read: (args: { build: () => Promise<T>; key: string }) => Promise<T>
}

type Entry<T> = { bytes: number; expires: number; value: Promise<T> }

const BOOKKEEPING_BYTES = 512

/**
 * Serialised answers, the least recently used given up first once `maxBytes` are held. One call
 * builds what many ask for at the same time. An answer whose building began before `clear` reaches
 * only those who already wait for it.
 */
export function createPageCache<T>({
  maxBytes,
  now,
  sizeOf,
  ttlMs,
}: {
  maxBytes: number
  now: () => number
  sizeOf: (value: T) => number
  ttlMs: number
}): PageCache<T> {
  const entries = new Map<string, Entry<T>>()
  let held = 0

  const drop = (key: string) => {
    held -= entries.get(key)?.bytes ?? 0
    entries.delete(key)
  }
  const weigh = ({ entry, key, value }: { entry: Entry<T>; key: string; value: T }) => {
    if (entries.get(key) !== entry) return
    entry.bytes = sizeOf(value) + Buffer.byteLength(key) + BOOKKEEPING_BYTES
    held += entry.bytes
    for (const oldest of entries.keys()) {
      if (held <= maxBytes) break
      drop(oldest)
    }
  }
  const begin = ({ build, key }: { build: () => Promise<T>; key: string }) => {
    drop(key)
    const entry: Entry<T> = { bytes: 0, expires: now() + ttlMs, value: build() }
    entries.set(key, entry)
    entry.value.then(
      (value) => weigh({ entry, key, value }),
      () => {
        if (entries.get(key) === entry) drop(key)
      },
    )
    return entry.value
  }

  return {
    bytes: () => held,
    clear: () => {
      entries.clear()
      held = 0
    },
    read: ({ build, key }) => {
      const entry = entries.get(key)
      if (!entry || now() >= entry.expires) return begin({ build, key })
      entries.delete(key)
      entries.set(key, entry)
      return entry.value
    },
  }
}
