import type { JsonObject } from './json.ts'

import { SPEC } from './spec.ts'

export type Sync = { epoch: string; hasMore: boolean; nextCursor: string }

export type EnvelopeInput = {
  about: string
  feedUrl: string
  homePageUrl: string
  items: JsonObject[]
  kind: 'changes' | 'list'
  nextUrl?: string
  schema: string
  /** Only for `changes`. */
  sync?: Sync
  title: string
}

const POLL_AFTER_SECONDS = 60

/** A JSON Feed 1.1 document with the `_disclosure` extension. */
export function envelope(input: EnvelopeInput): JsonObject {
  const { about, feedUrl, homePageUrl, items, kind, nextUrl, schema, sync, title } = input
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: kind === 'changes' ? `${title} · 变更` : title,
    home_page_url: homePageUrl,
    feed_url: feedUrl,
    ...(nextUrl && { next_url: nextUrl }),
    language: 'zh-CN',
    _disclosure: { about, spec: SPEC, schema, kind, ...(sync && { sync: wireSync(sync) }) },
    items,
  }
}

function wireSync({ epoch, hasMore, nextCursor }: Sync): JsonObject {
  return {
    epoch,
    next_cursor: nextCursor,
    has_more: hasMore,
    ...(!hasMore && { poll_after_seconds: POLL_AFTER_SECONDS }),
  }
}
