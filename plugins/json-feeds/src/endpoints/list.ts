import { CACHE_POLICY } from '../domain/cachePolicy.ts'
import { envelope } from '../domain/envelope.ts'
import { logEtag, matchesEtag } from '../domain/etag.ts'

import { fillPage, jsonBytes } from '../domain/fillPage.ts'
import {
  decodeListPosition,
  encodeListPosition,
  type ListPosition,
} from '../domain/listPosition.ts'
import { parseLimit } from '../domain/query.ts'
import { MEDIA_TYPES } from '../domain/spec.ts'
import { wireItem } from '../domain/wireItem.ts'
import type { FeedState } from '../feedState.ts'
import { jsonAnswer, notModified } from '../http/answer.ts'
import type { PublicResource } from '../http/publicEndpoint.ts'
import type { FeedName } from '../options.ts'
import { knownFeed } from './knownFeed.ts'
import { invalidLimit, malformedCursor, noSuchFeed } from './refusals.ts'

type ListRequest = {
  before?: string
  feed: FeedName
  limit: number
  position?: ListPosition
  statedLimit?: number
}

/** `feed.json`: the newest published items for readers, older pages by keyset. */
export const listResource: PublicResource = {
  answer: async ({ ifNoneMatch, path, query, state }) => {
    const { listItems, pageItems } = state.options.limits
    const limit = parseLimit({ fallback: listItems, max: pageItems, value: query.limit })
    if (limit === null) return invalidLimit(state)
    const position = query.before === undefined ? undefined : decodeListPosition(query.before)
    if (position === null) return malformedCursor({ parameter: 'before', state })
    const feed = await knownFeed({ name: path.feed, state })
    if (!feed) return noSuchFeed({ name: path.feed, state })

    const { epoch, scopeHead } = await state.heads.readScope(feed.name)
    const etag = logEtag({ epoch, head: scopeHead })
    const request = {
      before: query.before,
      feed,
      limit,
      position,
      ...(query.limit !== undefined && { statedLimit: limit }),
    }
    if (matchesEtag({ etag, ifNoneMatch })) {
      return notModified({
        cacheControl: CACHE_POLICY.list,
        etag,
        links: links({ request, state }),
      })
    }
    return state.pages.read({
      build: () => buildList({ etag, request, state }),
      key: ['list', feed.name, feed.title, query.before, query.limit, etag].join('\n'),
    })
  },
  parameters: ['before', 'limit'],
  path: '/feeds/v1/feeds/:feed/feed.json',
}

async function buildList({
  etag,
  request,
  state,
}: {
  etag: string
  request: ListRequest
  state: FeedState
}) {
  const { feed, limit, position } = request
  const records = await state.reader.list({
    limit: limit + 1,
    scope: feed.name,
    ...(position && { before: position }),
  })
  const nextAfter = (count: number) => {
    const last = records[count - 1]
    if (!last || count >= records.length) return undefined
    const { datePublished, publicId } = last
    if (datePublished === null) throw new Error(`record ${last.seq} is listed without a date`)
    const before = encodeListPosition({ datePublished, publicId })
    return state.addresses.list({ before, limit: request.statedLimit, name: feed.name })
  }
  const document = (items: ReturnType<typeof wireItem>[], nextUrl?: string) =>
    envelope({
      about: state.options.docsUrl ?? state.addresses.index,
      feedUrl: selfUrl({ request, state }),
      homePageUrl: state.options.homePageUrl,
      items,
      kind: 'list',
      nextUrl,
      schema: state.addresses.schema,
      title: feed.title,
    })
  const budget = state.options.limits.pageBytes - jsonBytes(document([], nextAfter(1)))
  const items = fillPage({ budget, items: records.slice(0, limit).map(wireItem) })
  const nextUrl = nextAfter(items.length)
  return jsonAnswer({
    cacheControl: CACHE_POLICY.list,
    document: document(items, nextUrl),
    etag,
    links: { ...links({ request, state }), next: nextUrl },
    mediaType: MEDIA_TYPES.feed,
  })
}

function selfUrl({ request, state }: { request: ListRequest; state: FeedState }): string {
  const { before, feed, statedLimit } = request
  return state.addresses.list({ before, limit: statedLimit, name: feed.name })
}

function links({ request, state }: { request: ListRequest; state: FeedState }) {
  return { describedby: state.addresses.schema, self: selfUrl({ request, state }) }
}
