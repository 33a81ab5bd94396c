import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'

import { BASE_URL, bootPopulatedFeeds, type PopulatedFeeds } from '../support/feedProject.ts'

let ask: PopulatedFeeds['ask']
let project: PopulatedFeeds['project']
let uuid: PopulatedFeeds['uuid'] = {}

beforeAll(async () => {
  ;({ ask, project, uuid } = await bootPopulatedFeeds())
})

afterAll(() => project.close())

beforeEach(() => {
  project.asked.length = 0
})

const LIST = '/feeds/v1/feeds/all/feed.json'
const CHANGES = '/feeds/v1/feeds/all/changes'

const resources = () => ({
  changes: CHANGES,
  index: '/feeds/v1',
  item: `/feeds/v1/items/${uuid.first}`,
  list: LIST,
  problem: '/feeds/problems/gone',
  schema: '/feeds/schema/disclosure-feed/1.0.json',
})

const everything = () => ({
  ...resources(),
  expired: `${CHANGES}?cursor=${Buffer.from('1.other.1').toString('base64url')}`,
  gone: `/feeds/v1/items/${uuid.erased}`,
  malformed: `${CHANGES}?cursor=x`,
  missingFeed: '/feeds/v1/feeds/nobody/feed.json',
  missingItem: '/feeds/v1/items/0198c0de-1111-7222-8333-444455556666',
  nowhere: '/feeds/v1/nowhere/at/all',
  unknownParameter: `${LIST}?page=2`,
  wellKnown: '/well-known/disclosure-feeds',
})

describe('every answer', () => {
  it.each(Object.keys(everything()))('%s has the constant headers', async (name) => {
    const { headers } = await ask(everything()[name as keyof ReturnType<typeof everything>], {
      Origin: 'https://portal.example',
    })
    expect(headers.get('Access-Control-Allow-Origin')).toBe('*')
    expect(headers.get('Access-Control-Allow-Methods')).toBe('GET, HEAD, OPTIONS')
    expect(headers.get('Access-Control-Allow-Headers')).toBe('If-None-Match')
    expect(headers.get('Access-Control-Allow-Credentials')).toBeNull()
    expect(headers.get('Access-Control-Expose-Headers')).toBe(
      'ETag, Link, Retry-After, Deprecation, Sunset, RateLimit, RateLimit-Policy',
    )
    expect(headers.get('Vary')).toBe('Accept-Encoding')
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
    expect(headers.get('Last-Modified')).toBeNull()
    expect(headers.get('Set-Cookie')).toBeNull()
  })

  it.each(Object.keys(everything()))('%s answers HEAD like GET, without a body', async (name) => {
    const path = everything()[name as keyof ReturnType<typeof everything>]
    const get = await project.get(path)
    const head = await project.request({ method: 'HEAD', path })
    expect(head.status).toBe(get.status)
    expect([...head.headers]).toEqual([...get.headers])
    expect(await head.text()).toBe('')
  })

  it.each(Object.keys(everything()))('%s answers a preflight', async (name) => {
    const path = everything()[name as keyof ReturnType<typeof everything>]
    const preflight = await project.request({
      headers: {
        'Access-Control-Request-Headers': 'if-none-match',
        'Access-Control-Request-Method': 'GET',
        Origin: 'https://portal.example',
      },
      method: 'OPTIONS',
      path,
    })
    expect(preflight.status).toBe(204)
    expect(preflight.headers.get('Access-Control-Allow-Origin')).toBe('*')
    expect(preflight.headers.get('Access-Control-Allow-Headers')).toBe('If-None-Match')
    expect(preflight.headers.get('Access-Control-Max-Age')).toBe('86400')
    expect(preflight.headers.get('Vary')).toBe('Accept-Encoding')
  })
})

describe('media types, caching and validators', () => {
  it.each([
    ['list', 'application/feed+json', 'public, max-age=60, stale-while-revalidate=120'],
    ['changes', 'application/feed+json', 'public, max-age=15, stale-while-revalidate=45'],
    ['item', 'application/json', 'public, max-age=60, stale-while-revalidate=120'],
    ['index', 'application/json', 'public, max-age=60, stale-while-revalidate=120'],
    ['schema', 'application/schema+json', 'public, max-age=31536000, immutable'],
    ['problem', 'application/json', 'public, max-age=3600'],
  ] as const)('%s is %s, %s', async (name, type, cacheControl) => {
    const { headers, status, text } = await ask(resources()[name])
    expect(status).toBe(200)
    expect(headers.get('Content-Type')).toBe(`${type}; charset=utf-8`)
    expect(headers.get('Cache-Control')).toBe(cacheControl)
    expect(headers.get('ETag')).toMatch(/^W\/"[\w.-]+"$/)
    expect(headers.get('Content-Length')).toBe(String(Buffer.byteLength(text)))
  })

  it('lets a full page of changes live longer, since nothing can be added to it', async () => {
    const { headers } = await ask(`${CHANGES}?limit=2`)
    expect(headers.get('Cache-Control')).toBe('public, max-age=240')
  })

  it.each(Object.keys(resources()))('%s answers 304 to its own validator', async (name) => {
    const path = resources()[name as keyof ReturnType<typeof resources>]
    const { headers } = await ask(path)
    const etag = headers.get('ETag')!
    for (const given of [etag, etag.replace('W/', ''), `"x", ${etag}`, '*']) {
      const again = await ask(path, { 'If-None-Match': given })
      expect(again.status).toBe(304)
      expect(again.text).toBe('')
      expect(again.headers.get('ETag')).toBe(etag)
      expect(again.headers.get('Cache-Control')).toBe(headers.get('Cache-Control'))
      expect(again.headers.get('Vary')).toBe('Accept-Encoding')
      expect(again.headers.get('Content-Type')).toBeNull()
      expect(again.headers.get('Content-Length')).toBeNull()
    }
    expect((await ask(path, { 'If-None-Match': 'W/"other"' })).status).toBe(200)
    const head = await project.request({
      headers: { 'If-None-Match': etag },
      method: 'HEAD',
      path,
    })
    expect(head.status).toBe(304)
  })

  it.each([
    ['list', LIST],
    ['changes at the head', CHANGES],
    ['a full page of changes', `${CHANGES}?limit=2`],
    ['item', () => `/feeds/v1/items/${uuid.first}`],
    ['index', '/feeds/v1'],
  ])('decides the 304 of %s from memory, without asking the log', async (_, where) => {
    const path = typeof where === 'function' ? where() : where
    const { headers } = await ask(path)
    project.asked.length = 0
    expect((await ask(path, { 'If-None-Match': headers.get('ETag')! })).status).toBe(304)
    expect(project.asked).toEqual([])
  })

  it('asks only where the log stands once memory has grown old, not for the content', async () => {
    const { headers } = await ask(LIST)
    project.clock.now += 501
    project.asked.length = 0
    expect((await ask(LIST, { 'If-None-Match': headers.get('ETag')! })).status).toBe(304)
    expect([...project.asked].sort()).toEqual(['epoch', 'head', 'scopeHead'])
  })

  it('does not answer 304 for what is gone', async () => {
    expect((await ask(`/feeds/v1/items/${uuid.erased}`, { 'If-None-Match': '*' })).status).toBe(410)
  })

  it('names itself, its schema and the next page in Link', async () => {
    const { headers } = await ask(`${LIST}?limit=1`)
    const link = headers.get('Link')!
    expect(link).toContain(`<${BASE_URL}/feeds/v1/feeds/all/feed.json?limit=1>; rel="self"`)
    expect(link).toContain(`<${BASE_URL}/feeds/schema/disclosure-feed/1.0.json>; rel="describedby"`)
    expect(link).toMatch(/feed\.json\?before=[\w-]+&limit=1>; rel="next"/)
    expect((await ask(LIST)).headers.get('Link')).not.toContain('rel="next"')
  })
})
