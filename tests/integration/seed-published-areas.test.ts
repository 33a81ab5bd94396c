import { keyAreas } from '@gongkai/key-areas'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import addFormats from 'ajv-formats'
import { Ajv2020 } from 'ajv/dist/2020.js'

import type { Action } from '../../seed/action.ts'

import { coreItems } from '../../seed/core.ts'
import { entries } from '../../seed/data/entries/index.ts'
import { notices } from '../../seed/data/notices/index.ts'
import { fullEntries, fullNotices } from '../../seed/full/fullCounty.ts'
import type { CountyItem } from '../../seed/records/countyItem.ts'
import { seedCounty } from '../../seed/seedCounty.ts'
import { type App, bootApp } from '../support/bootApp.ts'
import { typedItems } from '../support/seedKeyAreas.ts'

type Block = { area: string; data: object; schema: string }
type FeedItem = { _disclosure?: { key_area?: Block }; title: string }

let app: App
let published: FeedItem[]

beforeAll(async () => {
  app = await bootApp()
  await seedCounty({ items: firstOfEachArea(), payload: app.payload })
  published = await everyItem()
}, 180_000)

afterAll(() => app.close())

describe('what the seed publishes', () => {
  it.each(keyAreas.map(({ slug }) => slug))(
    '%s as data that its own published schema describes',
    async (slug) => {
      const items = published.filter((item) => areaOf(item)?.area === slug)
      expect(items).not.toEqual([])
      const schema = await app.stranger('GET', `/feeds/schema/data/${slug}.json`)
      expect(schema.status).toBe(200)
      const ajv = addFormats.default(new Ajv2020({ allErrors: true, strict: false }))
      const validate = ajv.compile(schema.body as object)
      for (const item of items) {
        const { data, schema: address } = areaOf(item)!
        expect(address.endsWith(`/feeds/schema/data/${slug}.json`)).toBe(true)
        void validate(data)
        expect([item.title, validate.errors]).toEqual([item.title, null])
      }
    },
  )
})

/** Of the core, the first item of each area whose way ends with the approval. */
function firstOfEachArea(): CountyItem[] {
  const typed = typedItems([...entries, ...notices, ...fullEntries, ...fullNotices])
  const areaByKey = new Map(typed.map(({ key, keyArea }) => [key, keyArea.slug]))
  const seen = new Set<string>()
  return coreItems.filter(({ key, path }) => {
    const area = areaByKey.get(key)
    if (area === undefined || seen.has(area) || !isApprovedLast(path)) return false
    seen.add(area)
    return true
  })
}

function isApprovedLast(path: Action[]): boolean {
  const last = path.at(-1)
  return last?.do === 'endorse' && last.by === 'approver'
}

async function everyItem(): Promise<FeedItem[]> {
  const items: FeedItem[] = []
  let next: string | undefined = '/feeds/v1/feeds/all/feed.json'
  while (next) {
    const { body } = await app.stranger('GET', next)
    const page = body as { items: FeedItem[]; next_url?: string }
    items.push(...page.items)
    next = page.next_url?.slice(page.next_url.indexOf('/feeds/v1/'))
  }
  return items
}

function areaOf({ _disclosure }: FeedItem): Block | undefined {
  return _disclosure?.key_area
}
