import type { Payload } from 'payload'

import type { LogHeads } from './cache/logHeads.ts'
import { createLogHeads } from './cache/logHeads.ts'
import type { PageCache } from './cache/pageCache.ts'
import { createPageCache } from './cache/pageCache.ts'
import type { ShortMemo } from './cache/shortMemo.ts'
import { createShortMemo } from './cache/shortMemo.ts'
import type { Addresses } from './domain/addresses.ts'

import { createAddresses } from './domain/addresses.ts'
import type { Answer } from './http/answer.ts'
import type { FeedName, ResolvedOptions } from './options.ts'
import type { PublicationReader } from './publicationReader.ts'

/** What answers are made from: the log, what is remembered of it, and the options. */
export type FeedState = {
  addresses: Addresses
  feedNames: ShortMemo<FeedName[]>
  heads: LogHeads
  options: ResolvedOptions
  pages: PageCache<Answer>
  reader: PublicationReader
}

const FEED_NAMES_TTL_MS = 10_000

/**
 * Another process may append a tombstone and blank the older bodies a moment later; a page built in
 * between must not outlive that moment by much.
 */
const PAGE_TTL_MS = 5_000

/** One state a Payload instance, made at its first request. */
export function createFeedStates(options: ResolvedOptions): (payload: Payload) => FeedState {
  const states = new WeakMap<Payload, FeedState>()
  return (payload) => {
    const state = states.get(payload) ?? createFeedState({ options, payload })
    states.set(payload, state)
    return state
  }
}

function createFeedState({
  options,
  payload,
}: {
  options: ResolvedOptions
  payload: Payload
}): FeedState {
  const { headTtlMs, limits, now } = options
  const reader = options.reader({ payload })
  const heads = createLogHeads({ now, reader, ttlMs: headTtlMs })
  const pages = createPageCache<Answer>({
    maxBytes: limits.cacheBytes,
    now,
    sizeOf: ({ body }) => (body instanceof Uint8Array ? body.byteLength : 0),
    ttlMs: PAGE_TTL_MS,
  })
  const feedNames = createShortMemo({
    load: () => options.feeds({ payload }),
    now,
    ttlMs: FEED_NAMES_TTL_MS,
  })
  reader.onAppended(() => {
    heads.clear()
    pages.clear()
  })
  return { addresses: createAddresses(options.baseUrl), feedNames, heads, options, pages, reader }
}
