import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { walk, type WireFeed } from '../support/feedMirror.ts'
import { bootFeedProject, type FeedProject } from '../support/feedProject.ts'
import { schemaFaults } from '../support/feedSchema.ts'

const PAGE_BYTES = 20_000
const PAGE_ITEMS = 10
const PAPERS = 26

let project: FeedProject

/** Short texts, then some of nine kilobytes as HTML and text, and one larger than any page. */
beforeAll(async () => {
  project = await bootFeedProject({
    limits: { listItems: 4, pageBytes: PAGE_BYTES, pageItems: PAGE_ITEMS },
  })
  for (let n = 1; n <= PAPERS; n++) {
    const text = n === 5 ? '全'.repeat(PAGE_BYTES) : '文'.repeat(n > 20 ? 1_500 : 5)
    await project.publish(`paper ${n}`, { summary: `摘要${n}`, text, title: `第${n}号` })
  }
})

afterAll(() => project.close())

const get = (path: string) => project.get(path)

async function pages(path: string) {
  const found: { bytes: number; page: WireFeed }[] = []
  await walk({
    get: async (address) => {
      const response = await get(address)
      const copy = await response.clone().text()
      found.push({ bytes: Buffer.byteLength(copy), page: JSON.parse(copy) as WireFeed })
      return response
    },
    path,
  })
  return found
}

describe.each([
  ['changes', '/feeds/v1/feeds/all/changes'],
  ['feed.json', '/feeds/v1/feeds/all/feed.json'],
  ['feed.json?limit=10', '/feeds/v1/feeds/all/feed.json?limit=10'],
])('%s', (_, path) => {
  it('has no page above the bytes agreed, and is complete', async () => {
    const walked = await pages(path)
    for (const { bytes, page } of walked) {
      expect(bytes).toBeLessThanOrEqual(PAGE_BYTES)
      expect(page.items.length).toBeGreaterThan(0)
      expect(schemaFaults({ document: page })).toEqual([])
    }
    const titles = walked.flatMap(({ page }) => page.items.map(({ title }) => title))
    expect(new Set(titles).size).toBe(PAPERS)
    expect(titles).toHaveLength(PAPERS)
  })

  it('shows the summary of the one text that no page can hold', async () => {
    const walked = await pages(path)
    const items = walked.flatMap(({ page }) => page.items)
    const cut = items.filter(({ _disclosure }) => 'body_truncated' in _disclosure)
    expect(cut.map(({ title }) => title)).toEqual(['第5号'])
    expect(cut[0]).toMatchObject({ content_text: '摘要5' })
    expect(cut[0]).not.toHaveProperty('content_html')
    const whole = await get(`/feeds/v1/items/${cut[0]!.id.slice('urn:uuid:'.length)}`)
    expect(await whole.json()).toMatchObject({
      _disclosure: { content_sha256: cut[0]!._disclosure.content_sha256 },
      content_text: '全'.repeat(PAGE_BYTES),
    })
  })
})

describe('the number of items', () => {
  const lengths = async (path: string) => (await pages(path)).map(({ page }) => page.items.length)

  it('is that of the limits, less where the bytes are full first', async () => {
    // Two of the long texts fit into a page, and three do not.
    expect(await lengths('/feeds/v1/feeds/all/changes')).toEqual([10, 10, 2, 2, 2])
    expect(await lengths('/feeds/v1/feeds/all/feed.json')).toEqual([2, 2, 2, 4, 4, 4, 4, 4])
  })

  it('may be lowered but not raised', async () => {
    expect(await lengths('/feeds/v1/feeds/all/changes?limit=9')).toEqual([9, 9, 3, 2, 2, 1])
    expect((await get('/feeds/v1/feeds/all/changes?limit=11')).status).toBe(400)
  })
})
