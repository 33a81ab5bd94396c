import { sha256Hex } from '@gongkai/shared'

import { CACHE_POLICY } from '../domain/cachePolicy.ts'
import { encodeCursor } from '../domain/cursor.ts'
import { envelope } from '../domain/envelope.ts'

import { weakEtag } from '../domain/etag.ts'

import { fillPage, jsonBytes } from '../domain/fillPage.ts'
import type { JsonObject } from '../domain/json.ts'
import { MEDIA_TYPES } from '../domain/spec.ts'
import { wireChange } from '../domain/wireItem.ts'
import type { FeedState } from '../feedState.ts'
import type { Answer } from '../http/answer.ts'
import { jsonAnswer } from '../http/answer.ts'
import type { FeedName } from '../options.ts'

export type ChangesRequest = {
  /** Log number after which the page begins. */
  after: number
  cursor?: string
  feed: FeedName
  limit: number
  statedLimit?: number
}

/** One page of the change stream: up to the limits, or up to the head of the log. */
export async function buildChanges({
  epoch,
  etagAtHead,
  request,
  state,
}: {
  epoch: string
  etagAtHead: string
  request: ChangesRequest
  state: FeedState
}): Promise<Answer> {
  const { after, feed, limit } = request
  const { hasMore, records, scannedTo } = await state.reader.changes({
    after,
    limit,
    scope: feed.name,
  })
  const document = ({ isFull, items, n }: { isFull: boolean; items: JsonObject[]; n: number }) =>
    changesDocument({ epoch, isFull, items, n, request, state })
  const budget =
    state.options.limits.pageBytes - jsonBytes(document({ isFull: true, items: [], n: scannedTo }))
  const items = fillPage({
    budget,
    items: records.map((record) => wireChange({ record, scope: feed.name })),
  })
  const isCut = items.length < records.length
  const n = isCut ? (records[items.length - 1]?.seq ?? after) : scannedTo
  const isFull = isCut || hasMore
  const page = document({ isFull, items, n })
  const nextUrl = typeof page.next_url === 'string' ? page.next_url : undefined
  return jsonAnswer({
    cacheControl: isFull ? CACHE_POLICY.changesFullPage : CACHE_POLICY.changesAtHead,
    document: page,
    etag: isFull ? weakEtag(sha256Hex(JSON.stringify(page)).slice(0, 32)) : etagAtHead,
    links: { ...changesLinks({ request, state }), next: nextUrl },
    mediaType: MEDIA_TYPES.feed,
  })
}

export function changesLinks({ request, state }: { request: ChangesRequest; state: FeedState }) {
  return { describedby: state.addresses.schema, self: selfUrl({ request, state }) }
}

function changesDocument({
  epoch,
  isFull,
  items,
  n,
  request,
  state,
}: {
  epoch: string
  isFull: boolean
  items: JsonObject[]
  n: number
  request: ChangesRequest
  state: FeedState
}): JsonObject {
  const { feed, statedLimit } = request
  const nextCursor = encodeCursor({ epoch, n })
  return envelope({
    about: state.options.docsUrl ?? state.addresses.index,
    feedUrl: selfUrl({ request, state }),
    homePageUrl: state.options.homePageUrl,
    items,
    kind: 'changes',
    ...(isFull && {
      nextUrl: state.addresses.changes({ cursor: nextCursor, limit: statedLimit, name: feed.name }),
    }),
    schema: state.addresses.schema,
    sync: { epoch, hasMore: isFull, nextCursor },
    title: feed.title,
  })
}

function selfUrl({ request, state }: { request: ChangesRequest; state: FeedState }): string {
  const { cursor, feed, statedLimit } = request
  return state.addresses.changes({ cursor, limit: statedLimit, name: feed.name })
}
