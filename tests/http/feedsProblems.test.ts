import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import type { WireFeed } from '../support/feedMirror.ts'

import { BASE_URL, bootPopulatedFeeds, type PopulatedFeeds } from '../support/feedProject.ts'
import { schemaFaults } from '../support/feedSchema.ts'

let ask: PopulatedFeeds['ask']
let project: PopulatedFeeds['project']

beforeAll(async () => {
  ;({ ask, project } = await bootPopulatedFeeds())
})

afterAll(() => project.close())

const LIST = '/feeds/v1/feeds/all/feed.json'
const CHANGES = '/feeds/v1/feeds/all/changes'

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
