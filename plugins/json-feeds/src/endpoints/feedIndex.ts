import { sha256Hex } from '@gongkai/shared'

import { CACHE_POLICY } from '../domain/cachePolicy.ts'
import { weakEtag } from '../domain/etag.ts'

import type { JsonObject } from '../domain/json.ts'

import { ERASURE_PROMISE_SECONDS, MEDIA_TYPES, SPEC, TIME_ZONE } from '../domain/spec.ts'
import type { FeedState } from '../feedState.ts'
import { jsonAnswer, unlessMatched } from '../http/answer.ts'
import type { PublicResource } from '../http/publicEndpoint.ts'

/** `/feeds/v1/`: which feeds there are and what a mirror may rely on. */
export const indexResource: PublicResource = {
  answer: async ({ ifNoneMatch, state }) => {
    const [feeds, { epoch, head }] = await Promise.all([
      state.feedNames.read(''),
      state.heads.read(),
    ])
    const answer = await state.pages.read({
      build: async () => {
        const document = await indexDocument({ epoch, state })
        return jsonAnswer({
          cacheControl: CACHE_POLICY.index,
          document,
          etag: weakEtag(sha256Hex(JSON.stringify(document)).slice(0, 32)),
          links: {
            describedby: `${state.addresses.schema}#/$defs/index`,
            self: state.addresses.index,
          },
          mediaType: MEDIA_TYPES.json,
        })
      },
      key: ['index', epoch, head, JSON.stringify(feeds)].join('\n'),
    })
    return unlessMatched({ answer, ifNoneMatch })
  },
  path: '/feeds/v1',
}

async function indexDocument({
  epoch,
  state,
}: {
  epoch: string
  state: FeedState
}): Promise<JsonObject> {
  const { addresses, options } = state
  const feeds = await state.feedNames.read('')
  const earliest = await earliestChange(state)
  return {
    spec: SPEC,
    title: options.title,
    url: addresses.index,
    home_page_url: options.homePageUrl,
    language: 'zh-CN',
    schema: addresses.schema,
    ...(options.docsUrl && { docs: options.docsUrl }),
    ...(options.contact && { contact: options.contact }),
    epoch,
    time_zone: TIME_ZONE,
    ...(earliest && { earliest }),
    policy: {
      tombstone_retention: 'permanent',
      erasure_promise_seconds: ERASURE_PROMISE_SECONDS,
      page: {
        items: options.limits.pageItems,
        bytes: options.limits.pageBytes,
        list_items: options.limits.listItems,
      },
    },
    feeds: feeds.map(({ name, title }) => ({
      name,
      scope: name,
      title,
      feed_url: addresses.list({ name }),
      changes_url: addresses.changes({ name }),
    })),
  }
}

/** No change that the log still shows is older than this one. */
async function earliestChange({ reader }: FeedState): Promise<string | undefined> {
  const { records } = await reader.changes({ after: 0, limit: 1, scope: 'all' })
  return records[0]?.at
}
