import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import type { WireFeed, WireItem } from '../support/feedMirror.ts'

import { BASE_URL, bootPopulatedFeeds, type PopulatedFeeds } from '../support/feedProject.ts'
import { schemaFaults } from '../support/feedSchema.ts'

let ask: PopulatedFeeds['ask']
let project: PopulatedFeeds['project']
let uuid: PopulatedFeeds['uuid'] = {}

beforeAll(async () => {
  ;({ ask, project, uuid } = await bootPopulatedFeeds())
})

afterAll(() => project.close())

const LIST = '/feeds/v1/feeds/all/feed.json'

describe('feed index', () => {
  it('lists the feeds and says what a mirror may rely on', async () => {
    const { body } = await ask('/feeds/v1')
    expect(schemaFaults({ definition: 'index', document: body })).toEqual([])
    expect(body).toMatchObject({
      contact: { name: '县政府办公室', telephone: '0000-5550100' },
      earliest: '2026-03-10T09:01:00+08:00',
      policy: {
        erasure_promise_seconds: 300,
        page: { bytes: 262144, items: 100, list_items: 20 },
        tombstone_retention: 'permanent',
      },
      time_zone: 'Asia/Shanghai',
      url: `${BASE_URL}/feeds/v1/`,
    })
    expect((body?.feeds as unknown[])[1]).toEqual({
      changes_url: `${BASE_URL}/feeds/v1/feeds/dept-mzj/changes`,
      feed_url: `${BASE_URL}/feeds/v1/feeds/dept-mzj/feed.json`,
      name: 'dept-mzj',
      scope: 'dept-mzj',
      title: '公开 dept-mzj',
    })
    expect(body).not.toHaveProperty('docs')
  })

  it('answers at its address with the slash as well', async () => {
    expect((await ask('/feeds/v1/')).text).toBe((await ask('/feeds/v1')).text)
  })

  it('gives only addresses that answer', async () => {
    const { body } = await ask('/feeds/v1')
    const addresses = JSON.stringify(body).match(new RegExp(`${BASE_URL}[^"]+`, 'g')) ?? []
    expect(addresses).toHaveLength(10)
    for (const address of addresses) {
      expect([address, (await ask(address.slice(BASE_URL.length))).status]).toEqual([address, 200])
    }
  })

  it('is found from the root of the host', async () => {
    const { headers, status } = await ask('/well-known/disclosure-feeds')
    expect([status, headers.get('Location')]).toEqual([302, `${BASE_URL}/feeds/v1/`])
  })

  it('shows a new feed within ten seconds', async () => {
    project.names.push('dept-new')
    project.clock.now += 10_001
    expect((await ask('/feeds/v1')).text).toContain('dept-new')
    expect((await ask('/feeds/v1/feeds/dept-new/changes')).status).toBe(200)
    project.names.pop()
    project.clock.now += 10_001
    expect((await ask('/feeds/v1/feeds/dept-new/changes')).status).toBe(404)
  })
})

describe('feed.json', () => {
  const page = async (path: string) => (await ask(path)).body as unknown as WireFeed

  it('R3-02, R3-07 holds what is published, newest first, and nothing that was taken down', async () => {
    const feed = await page(LIST)
    expect(schemaFaults({ document: feed })).toEqual([])
    expect(feed.items.map(({ title }) => title)).toEqual([
      'third title',
      'second title',
      'first title',
    ])
    expect(feed).not.toHaveProperty('next_url')
    expect(feed).toMatchObject({ _disclosure: { kind: 'list' }, title: '公开 all' })
  })

  it('pages by keyset without a gap or a double', async () => {
    const titles: (string | undefined)[] = []
    for (let next: string | undefined = `${LIST}?limit=1`; next;) {
      const { items, next_url } = await page(next)
      expect(items).toHaveLength(1)
      titles.push(items[0]?.title)
      next = next_url?.slice(BASE_URL.length)
    }
    expect(titles).toEqual(['third title', 'second title', 'first title'])
  })

  it('orders equal dates by id', async () => {
    project.names.push('category-tied')
    const ids: string[] = []
    for (const name of ['tied-1', 'tied-2', 'tied-3', 'tied-4']) {
      const { publicId } = await project.publish(name, { category: 'tied', title: name })
      project.clock.now -= 60_000
      ids.push(publicId)
    }
    project.clock.now += 70_000
    const seen: string[] = []
    for (let next: string | undefined = '/feeds/v1/feeds/category-tied/feed.json?limit=1'; next;) {
      const { items, next_url } = await page(next)
      seen.push(...items.map(({ id }) => id))
      next = next_url?.slice(BASE_URL.length)
    }
    expect(seen).toEqual(ids.sort().reverse())
    for (const name of ['tied-1', 'tied-2', 'tied-3', 'tied-4']) await project.erase(name)
    project.names.pop()
  })
})

describe('items', () => {
  it('shows one item whole, the same as in the feed', async () => {
    const { body } = await ask(`/feeds/v1/items/${uuid.second}`)
    expect(schemaFaults({ definition: 'item', document: body })).toEqual([])
    const feed = (await ask(LIST)).body as unknown as WireFeed
    expect(body).toEqual(feed.items[1])
  })

  it('answers 410 with the notice for what was withdrawn', async () => {
    const { body, headers, status } = await ask(`/feeds/v1/items/${uuid.withdrawn}`)
    expect(status).toBe(410)
    expect(headers.get('Content-Type')).toBe('application/problem+json; charset=utf-8')
    expect(headers.get('Cache-Control')).toBe('public, max-age=60')
    expect(schemaFaults({ definition: 'problem', document: body })).toEqual([])
    expect(body).toMatchObject({
      code: 'gone',
      status: 410,
      tombstone: {
        _disclosure: {
          change: { note: '申报时间待重新确定。', reason_code: 'issued_in_error' },
          state: 'withdrawn',
        },
        id: `urn:uuid:${uuid.withdrawn}`,
        title: '（已撤回）withdrawn title',
      },
      type: `${BASE_URL}/feeds/problems/gone`,
    })
    expect(JSON.stringify(body)).not.toContain('withdrawn text')
  })

  it('answers 410 with nothing but identity and reason for what was erased', async () => {
    const { body, status } = await ask(`/feeds/v1/items/${uuid.erased}`)
    expect(status).toBe(410)
    expect(schemaFaults({ definition: 'problem', document: body })).toEqual([])
    const { _disclosure, ...tombstone } = body?.tombstone as WireItem
    expect(_disclosure).toMatchObject({
      change: { reason_code: 'personal_information' },
      purge: true,
      state: 'erased',
    })
    expect(Object.keys(tombstone).sort()).toEqual(['content_text', 'date_modified', 'id', 'url'])
    expect(JSON.stringify(body)).not.toContain('erased t')
  })

  it.each([
    '0198c0de-1111-7222-8333-444455556666',
    'nonsense',
    'urn:uuid:0198c0de-1111-7222-8333-444455556666',
    '%2e%2e%2fpublications',
    '1',
  ])('answers 404 for %s', async (name) => {
    const { body, status } = await ask(`/feeds/v1/items/${name}`)
    expect([status, body?.code]).toEqual([404, 'not-found'])
  })

  it('answers 404 for an id in capitals, so that an item has one address', async () => {
    const { status } = await ask(`/feeds/v1/items/${uuid.first?.toUpperCase()}`)
    expect(status).toBe(404)
  })
})
