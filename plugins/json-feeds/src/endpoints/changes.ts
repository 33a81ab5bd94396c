import { CACHE_POLICY } from '../domain/cachePolicy.ts'
import { type Cursor, decodeCursor, isCursorAlive } from '../domain/cursor.ts'
import { logEtag, matchesEtag } from '../domain/etag.ts'

import { parseLimit } from '../domain/query.ts'
import type { FeedState } from '../feedState.ts'
import type { Answer } from '../http/answer.ts'
import { notModified, unlessMatched } from '../http/answer.ts'
import type { PublicResource } from '../http/publicEndpoint.ts'
import { buildChanges, type ChangesRequest, changesLinks } from './changesPage.ts'
import { knownFeed } from './knownFeed.ts'
import { expiredCursor, invalidLimit, malformedCursor, noSuchFeed } from './refusals.ts'

/** `changes`: every change of a feed in the order of the log, tombstones included, for mirrors. */
export const changesResource: PublicResource = {
  answer: async ({ ifNoneMatch, path, query, state }) => {
    const { pageItems } = state.options.limits
    const limit = parseLimit({ fallback: pageItems, max: pageItems, value: query.limit })
    if (limit === null) return invalidLimit(state)
    const cursor = query.cursor === undefined ? undefined : decodeCursor(query.cursor)
    if (cursor === null) return malformedCursor({ parameter: 'cursor', state })
    const feed = await knownFeed({ name: path.feed, state })
    if (!feed) return noSuchFeed({ name: path.feed, state })
    if (cursor && !(await isAlive({ cursor, state }))) {
      return expiredCursor({ name: feed.name, state })
    }
    return answerFrom({
      ifNoneMatch,
      request: {
        after: cursor?.n ?? 0,
        cursor: query.cursor,
        feed,
        limit,
        ...(query.limit !== undefined && { statedLimit: limit }),
      },
      state,
    })
  },
  parameters: ['cursor', 'limit'],
  path: '/feeds/v1/feeds/:feed/changes',
}

/** A cursor from a process that is ahead of our memory is asked of the log before it is refused. */
async function isAlive({ cursor, state }: { cursor: Cursor; state: FeedState }): Promise<boolean> {
  if (isCursorAlive({ cursor, ...(await state.heads.read()) })) return true
  state.heads.clear()
  return isCursorAlive({ cursor, ...(await state.heads.read()) })
}

/**
 * The validator of a page that ends at the head follows from memory, so the commonest question,
 * "anything new?", is answered without the database. That of a full page is the hash of its bytes.
 */
async function answerFrom({
  ifNoneMatch,
  request,
  state,
}: {
  ifNoneMatch: null | string
  request: ChangesRequest
  state: FeedState
}): Promise<Answer> {
  const { after, feed, limit } = request
  const { epoch, scopeHead } = await state.heads.readScope(feed.name)
  const etag = logEtag({ epoch, head: scopeHead, parts: [after] })
  if (matchesEtag({ etag, ifNoneMatch })) {
    return notModified({
      cacheControl: CACHE_POLICY.changesAtHead,
      etag,
      links: changesLinks({ request, state }),
    })
  }
  const answer = await state.pages.read({
    build: () => buildChanges({ epoch, etagAtHead: etag, request, state }),
    key: ['changes', feed.name, feed.title, request.cursor, limit, request.statedLimit, etag].join(
      '\n',
    ),
  })
  return unlessMatched({ answer, ifNoneMatch })
}
