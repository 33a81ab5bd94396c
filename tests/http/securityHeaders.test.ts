import { beforeAll, describe, expect, test } from '@jest/globals'
import { getPathMatch } from 'next/dist/shared/lib/router/utils/path-match.js'
import { matchHas } from 'next/dist/shared/lib/router/utils/prepare-destination.js'

import nextConfig from '../../next.config.ts'

type Rules = Awaited<ReturnType<NonNullable<typeof nextConfig.headers>>>
let rules: Rules

beforeAll(async () => {
  rules = (await nextConfig.headers?.()) ?? []
})

/** What Next would send with an answer to this path, by its own matching of the rules. */
function headersOf(path: string, request: Record<string, string> = {}): Record<string, string> {
  const matching = rules.filter(
    ({ has, source }) =>
      getPathMatch(source, { removeUnnamedParams: true, strict: true })(path) &&
      (!has || matchHas({ headers: request } as never, {}, has, [])),
  )
  return Object.fromEntries(
    matching.flatMap(({ headers }) => headers.map(({ key, value }) => [key.toLowerCase(), value])),
  )
}

const ADMIN = ['/admin', '/admin/login', '/admin/collections/entries/1/review']
const API = [
  '/api/users/login',
  '/api/review/submit',
  '/api/attachments/file/1.pdf',
  '/api/entries',
]
const FEEDS = [
  '/feeds/v1/',
  '/feeds/v1/all/feed.json',
  '/.well-known/disclosure-feeds',
  '/api/feeds/v1',
  '/api/feeds/v1/all/feed.json',
]

describe.each(ADMIN)('the admin at %s', (path) => {
  test('loads, frames and sends forms nowhere but at home', () => {
    const policy = new Map(
      (headersOf(path)['content-security-policy'] ?? '')
        .split('; ')
        .map((directive) => directive.split(/ (.*)/).slice(0, 2) as [string, string]),
    )
    expect(Object.fromEntries(policy)).toMatchObject({
      'base-uri': "'self'",
      'connect-src': "'self'",
      'default-src': "'self'",
      'form-action': "'self'",
      'frame-ancestors': "'none'",
      'object-src': "'none'",
      'script-src': "'self' 'unsafe-inline'",
    })
    expect([...policy.values()].join(' ')).not.toMatch(/\*|https?:|unsafe-eval/)
  })

  test('is in no frame and gives no page its window, camera or address', () => {
    expect(headersOf(path)).toMatchObject({
      'cross-origin-opener-policy': 'same-origin',
      'permissions-policy': expect.stringContaining('camera=()'),
      'referrer-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
    })
  })
})

test.each(API)('an answer of %s is no page and is read by its own site only', (path) => {
  expect(headersOf(path)).toMatchObject({
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
    'cross-origin-resource-policy': 'same-origin',
  })
})

test.each(FEEDS)('the feeds at %s stay open to every website', (path) => {
  expect(Object.keys(headersOf(path)).sort()).toEqual(['referrer-policy', 'x-content-type-options'])
})

test('https is made permanent where the visitor came by https, and nowhere else', () => {
  const hsts = 'strict-transport-security'
  for (const path of ['/admin', '/feeds/v1/', '/api/users/login']) {
    expect(headersOf(path, { 'x-forwarded-proto': 'https' })[hsts]).toBe('max-age=31536000')
  }
  expect(headersOf('/admin', { 'x-forwarded-proto': 'http' })[hsts]).toBeUndefined()
  expect(headersOf('/admin')[hsts]).toBeUndefined()
})

test('Next does not name itself, and server functions take no more than a document', () => {
  expect(nextConfig.poweredByHeader).toBe(false)
  expect(nextConfig.experimental?.serverActions?.bodySizeLimit).toBe('4mb')
})
