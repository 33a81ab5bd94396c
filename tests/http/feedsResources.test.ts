import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import type { WireFeed, WireItem } from '../support/feedMirror.ts'

import { BASE_URL, bootFeedProject, type FeedProject } from '../support/feedProject.ts'
import { schemaFaults } from '../support/feedSchema.ts'

let project: FeedProject
const uuid: Record<string, string> = {}

beforeAll(async () => {
  project = await bootFeedProject()
  for (const name of ['first', 'second', 'third', 'withdrawn', 'erased']) {
    const { publicId } = await project.publish(name, {
      text: `${name} text`,
      title: `${name} title`,
    })
    uuid[name] = publicId.slice('urn:uuid:'.length)
  }
  await project.withdraw('withdrawn', '申报时间待重新确定。')
  await project.erase('erased')
})

afterAll(() => project.close())

const LIST = '/feeds/v1/feeds/all/feed.json'
const CHANGES = '/feeds/v1/feeds/all/changes'

async function ask(path: string, headers?: Record<string, string>) {
  const response = await project.get(path, headers)
  const text = await response.text()
  const body = text === '' ? undefined : (JSON.parse(text) as Record<string, unknown>)
  return { body, headers: response.headers, status: response.status, text }
}

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

  it('holds what is published, newest first, and nothing that was taken down', async () => {
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

describe('problems', () => {
  const coded = (text: string) => Buffer.from(text).toString('base64url')

  it.each([
    [`${LIST}?page=2`, 400, 'unknown-parameter'],
    [`${LIST}?limit=5&limit=5`, 400, 'unknown-parameter'],
    [`${LIST}?cursor=abc`, 400, 'unknown-parameter'],
    [`${LIST}?locale=zh`, 400, 'unknown-parameter'],
    [`${LIST}?where[title][equals]=x`, 400, 'unknown-parameter'],
    [`${CHANGES}?since=2026-01-01`, 400, 'unknown-parameter'],
    [`${CHANGES}?before=abc`, 400, 'unknown-parameter'],
    [`${CHANGES}?depth=2`, 400, 'unknown-parameter'],
    ['/feeds/v1?x=1', 400, 'unknown-parameter'],
    ['/feeds/v1/items/nonsense?x=1', 400, 'unknown-parameter'],
    ['/feeds/schema/disclosure-feed/1.0.json?v=2', 400, 'unknown-parameter'],
    [`${LIST}?limit=0`, 400, 'invalid-filter'],
    [`${LIST}?limit=101`, 400, 'invalid-filter'],
    [`${CHANGES}?limit=abc`, 400, 'invalid-filter'],
    [`${CHANGES}?limit=`, 400, 'invalid-filter'],
    [`${CHANGES}?cursor=`, 400, 'cursor-malformed'],
    [`${CHANGES}?cursor=${coded('1.x.y')}`, 400, 'cursor-malformed'],
    [`${LIST}?before=${coded('1.x.5')}`, 400, 'cursor-malformed'],
    [`${LIST}?before=`, 400, 'cursor-malformed'],
    ['/feeds/v1/feeds/nobody/feed.json', 404, 'not-found'],
    ['/feeds/v1/feeds/nobody/changes', 404, 'not-found'],
    ['/feeds/v1/feeds/ALL/changes', 404, 'not-found'],
    ['/feeds/v1/feeds/all/snapshot', 404, 'not-found'],
    ['/feeds/v1/feeds/all', 404, 'not-found'],
    ['/feeds/v2', 404, 'not-found'],
    ['/feeds/problems/nothing', 404, 'not-found'],
    ['/feeds/problems/toString', 404, 'not-found'],
    ['/feeds/schema/disclosure-feed/2.0.json', 404, 'not-found'],
  ])('%s is %d %s', async (path, status, code) => {
    const { body, headers, status: given } = await ask(path)
    expect([given, body?.code]).toEqual([status, code])
    expect(body?.status).toBe(status)
    expect(schemaFaults({ definition: 'problem', document: body })).toEqual([])
    expect(headers.get('Content-Type')).toBe('application/problem+json; charset=utf-8')
    expect(headers.get('Cache-Control')).toBe(status === 404 ? 'public, max-age=60' : 'no-store')
    expect(headers.get('ETag')).toBeNull()
    expect(body?.title).toMatch(/[一-鿿]/)
    expect(body?.title_en).toMatch(/^[A-Z]/)
  })

  it('says which parameter was not understood', async () => {
    expect((await ask(`${LIST}?page=2`)).body).toMatchObject({
      detail: 'The parameter "page" is not known; known are: before, limit.',
      parameter: 'page',
    })
  })

  it.each([
    ['another epoch', (_: string, n: number) => `1.other.${n}`],
    ['beyond the head', (epoch: string, n: number) => `1.${epoch}.${n + 1}`],
  ])('a cursor of %s is 410 and says where to start anew', async (_, cursorOf) => {
    const sync = ((await ask(CHANGES)).body as unknown as WireFeed)._disclosure.sync!
    const head = Number(Buffer.from(sync.next_cursor, 'base64url').toString().split('.')[2])
    const cursor = coded(cursorOf(sync.epoch, head))
    const { body, headers, status } = await ask(`${CHANGES}?cursor=${cursor}`)
    expect([status, body?.code]).toEqual([410, 'cursor-expired'])
    expect(body?.restart).toBe(`${BASE_URL}/feeds/v1/feeds/all/changes`)
    expect(headers.get('Cache-Control')).toBe('public, max-age=60')
    expect((await ask(CHANGES)).status).toBe(200)
  })

  it('describes each problem at the address its type names', async () => {
    const { body } = await ask(`${LIST}?page=2`)
    const described = await ask(String(body?.type).slice(BASE_URL.length))
    expect(described.body).toEqual({
      code: 'unknown-parameter',
      status: 400,
      title: body?.title,
      title_en: body?.title_en,
      type: body?.type,
    })
  })

  it('answers 503 when the log cannot be read, and recovers by itself', async () => {
    const { db } = project.payload
    const find = db.find
    project.clock.now += 60_000
    db.find = () => Promise.reject(new Error('the database is away'))
    try {
      const { body, headers, status, text } = await ask(LIST)
      expect([status, body?.code]).toEqual([503, 'unavailable'])
      expect(headers.get('Retry-After')).toBe('10')
      expect(headers.get('Cache-Control')).toBe('no-store')
      expect(text).not.toContain('the database is away')
    } finally {
      db.find = find
    }
    expect((await ask(LIST)).status).toBe(200)
  })
})

describe('schema', () => {
  it('is published as it is used here, and takes what it does not know', async () => {
    const { body } = await ask('/feeds/schema/disclosure-feed/1.0.json')
    expect(body?.$id).toBe(`${BASE_URL}/feeds/schema/disclosure-feed/1.0.json`)
    expect(JSON.stringify(body)).not.toContain('additionalProperties')
    const feed = (await ask(LIST)).body as unknown as WireFeed
    const schema = body as { $id: string }
    expect(schemaFaults({ document: feed, schema })).toEqual([])
    expect(schemaFaults({ document: { ...feed, _grease: 1 }, schema })).toEqual([])
  })

  const faultsWith = async (change: (item: Record<string, unknown>) => unknown) => {
    const feed = (await ask(CHANGES)).body as unknown as WireFeed
    const copy = structuredClone(feed) as unknown as { items: Record<string, unknown>[] }
    copy.items.forEach(change)
    return schemaFaults({ document: copy })
  }
  const disclosureOf = (item: Record<string, unknown>) =>
    item._disclosure as { change: Record<string, unknown> } & Record<string, unknown>

  it.each<[string, (item: Record<string, unknown>) => unknown]>([
    ['a number as seq', (item) => (disclosureOf(item).seq = 5)],
    ['an id of another form', (item) => (item.id = '17')],
    ['a day in the place of an instant', (item) => (item.date_published = '2026-03-10')],
    ['a time without offset', (item) => (disclosureOf(item).change.at = '2026-03-10T09:00:00')],
    ['a withdrawal without reason', (item) => delete disclosureOf(item).change.reason_code],
    ['an erasure without purge', (item) => delete disclosureOf(item).purge],
    ['an erased item with a title', (item) => (item.title = 'still here')],
    ['an item without text', (item) => delete item.content_text && delete item.content_html],
  ])('refuses %s', async (_, change) => {
    expect(await faultsWith(() => undefined)).toEqual([])
    expect(await faultsWith(change)).not.toEqual([])
  })
})
