/** Most keys remembered at a time; the oldest are forgotten first, so a flood cannot fill memory. */
const MOST_KEYS = 10_000

type Window = { attempts: number; endsAt: number }

export type AttemptCounter = {
  /** Counts an attempt; gives the seconds to wait when there were too many, and 0 otherwise. */
  attempt: (key: string) => number
  /** Takes one attempt back, because it was a success. */
  forgive: (key: string) => void
}

/** Counts attempts by key in windows of time, in the memory of this process. */
export function createAttemptCounter({
  limit,
  now = Date.now,
  windowMs,
}: {
  limit: number
  now?: () => number
  windowMs: number
}): AttemptCounter {
  const windows = new Map<string, Window>()
  const current = (key: string): undefined | Window => {
    const window = windows.get(key)
    return window && window.endsAt > now() ? window : undefined
  }
  return {
    attempt: (key) => {
      const window = current(key) ?? { attempts: 0, endsAt: now() + windowMs }
      // Set anew, so that the map stays in the order of last use.
      windows.delete(key)
      windows.set(key, window)
      for (const oldest of windows.keys()) {
        if (windows.size <= MOST_KEYS) break
        windows.delete(oldest)
      }
      if (window.attempts >= limit) return Math.ceil((window.endsAt - now()) / 1_000)
      window.attempts += 1
      return 0
    },
    forgive: (key) => {
      const window = current(key)
      if (window && window.attempts > 0) window.attempts -= 1
    },
  }
}
