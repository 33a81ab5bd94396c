import type { CollectionSlug, Payload, Where } from 'payload'

import { createMirror, type WireFeed } from '../feedMirror.ts'
import type { Get } from './logModel.ts'

/** What a mirror shows of an entry: its text, or that it is gone. */
export type Shown = 'erased' | 'hidden' | `text ${string}`

export type Mirror = {
  /** Fetches the next page and keeps it; whether there was more. */
  poll: () => Promise<boolean>
  /** By public id. */
  shown: () => Map<string, Shown>
}

/** Small, so that walks take several pages. */
const PAGE = 2

/** A consumer as docs/feeds.md describes it. */
export function feedMirror({ feed, get }: { feed: string; get: Get }): Mirror {
  const mirror = createMirror()
  let cursor: string | undefined
  return {
    poll: async () => {
      const query = `limit=${PAGE}${cursor ? `&cursor=${cursor}` : ''}`
      const response = await get(`/feeds/v1/feeds/${feed}/changes?${query}`)
      if (response.status !== 200) throw new Error(`${feed} answered ${response.status}`)
      const page = (await response.json()) as WireFeed
      mirror.apply(page)
      cursor = page._disclosure.sync?.next_cursor
      return page._disclosure.sync?.has_more ?? false
    },
    shown: () =>
      new Map(
        [...mirror.rows.values()].map((item) => [
          item.id,
          shownAs({ state: item._disclosure.state, text: item.content_text }),
        ]),
      ),
  }
}

export function shownAs({ state, text = '' }: { state: string; text?: string }): Shown {
  if (state === 'published') return `text ${text}`
  return state === 'erased' ? 'erased' : 'hidden'
}

type Row = { at: string; body: string; publicId: string; scopes: string; state: string }

/** A consumer that asks what changed since a time, as many do; `again` asks for that time once more. */
export function clockMirror({
  again,
  feed,
  payload,
}: {
  again: boolean
  feed: string
  payload: Payload
}): Mirror {
  const rows = new Map<string, Shown>()
  let since = { at: '', publicId: '' }
  return {
    poll: async () => {
      const { at, publicId } = since
      const where: Where = again
        ? { at: { greater_than_equal: at } }
        : {
            or: [
              { at: { greater_than: at } },
              { and: [{ at: { equals: at } }, { publicId: { greater_than: publicId } }] },
            ],
          }
      const { docs } = await payload.db.find<Row>({
        collection: 'publications' as CollectionSlug,
        pagination: false,
        sort: ['at', 'publicId'],
        where: { and: [{ superseded: { equals: false } }, where] },
      })
      for (const { body, publicId: id, scopes, state } of docs) {
        const { content_text: text = '' } = JSON.parse(body) as { content_text?: string }
        const isInside = scopes.includes(`|${feed}|`) || state === 'erased'
        rows.set(id, isInside ? shownAs({ state, text }) : 'hidden')
      }
      since = docs.at(-1) ?? since
      return false
    },
    shown: () => rows,
  }
}
