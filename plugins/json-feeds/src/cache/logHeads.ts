import type { PublicationReader } from '../publicationReader.ts'

import { createShortMemo } from './shortMemo.ts'

export type LogHead = { epoch: string; head: number }

export type ScopeHead = LogHead & { scopeHead: number }

export type LogHeads = {
  /** Forgets everything, so that the next question goes to the log. */
  clear: () => void
  read: () => Promise<LogHead>
  readScope: (scope: string) => Promise<ScopeHead>
}

/**
 * Where the log stands, from memory for `ttlMs`. Validators are made of it, so it is always read
 * before the content it describes: a validator may be older than its content, never newer.
 */
export function createLogHeads({
  now,
  reader,
  ttlMs,
}: {
  now: () => number
  reader: PublicationReader
  ttlMs: number
}): LogHeads {
  const whole = createShortMemo({
    load: async () => ({ epoch: await reader.epoch(), head: await reader.head() }),
    now,
    ttlMs,
  })
  const scopes = createShortMemo({ load: (scope) => reader.scopeHead(scope), now, ttlMs })
  return {
    clear: () => {
      whole.clear()
      scopes.clear()
    },
    read: () => whole.read(''),
    readScope: async (scope) => {
      const { epoch, head } = await whole.read('')
      const scopeHead = await scopes.read(scope)
      return { epoch, head: Math.max(head, scopeHead), scopeHead }
    },
  }
}
