import { describe, expect, it } from '@jest/globals'

import { createAddresses } from './addresses.ts'
import { CACHE_POLICY } from './cachePolicy.ts'
import { contentDisposition } from './contentDisposition.ts'
import { envelope } from './envelope.ts'
import { linkHeader } from './linkHeader.ts'
import { isProblemCode } from './problems.ts'
import { isUuid } from './publicId.ts'
import { ERASURE_PROMISE_SECONDS } from './spec.ts'

describe('cache policy', () => {
  const carryBodies = [
    'changesAtHead',
    'changesFullPage',
    'file',
    'item',
    'list',
    'missing',
  ] as const

  it.each(carryBodies)('%s keeps the erasure promise', (kind) => {
    const seconds = [...CACHE_POLICY[kind].matchAll(/(?:max-age|while-revalidate|if-error)=(\d+)/g)]
    const total = seconds.reduce((sum, [, value]) => sum + Number(value), 0)
    expect(total).toBeGreaterThan(0)
    expect(total).toBeLessThanOrEqual(ERASURE_PROMISE_SECONDS)
    expect(CACHE_POLICY[kind]).not.toContain('immutable')
  })
})

describe('addresses', () => {
  const addresses = createAddresses('https://open.example.cn')

  it('writes parameters in one order and leaves out what was not asked for', () => {
    expect(addresses.changes({ name: 'all' })).toBe(
      'https://open.example.cn/feeds/v1/feeds/all/changes',
    )
    expect(addresses.changes({ cursor: 'abc', limit: 7, name: 'dept-a' })).toBe(
      'https://open.example.cn/feeds/v1/feeds/dept-a/changes?cursor=abc&limit=7',
    )
    expect(addresses.list({ before: 'xyz', name: 'all' })).toBe(
      'https://open.example.cn/feeds/v1/feeds/all/feed.json?before=xyz',
    )
  })
})

describe('content disposition', () => {
  it.each([
    ['table.pdf', `attachment; filename="table.pdf"; filename*=UTF-8''table.pdf`],
    [
      '补贴 标准(1).pdf',
      `attachment; filename="_1_.pdf"; filename*=UTF-8''%E8%A1%A5%E8%B4%B4%20%E6%A0%87%E5%87%86%281%29.pdf`,
    ],
    [
      'a"b\r\nX: y.txt',
      `attachment; filename="a_b_X_y.txt"; filename*=UTF-8''a%22b%0D%0AX%3A%20y.txt`,
    ],
  ])('names %j safely', (filename, header) => {
    expect(contentDisposition(filename)).toBe(header)
  })
})

describe('link header', () => {
  it('leaves out what has no address', () => {
    expect(linkHeader({ next: undefined, self: 'https://a.example/b' })).toBe(
      '<https://a.example/b>; rel="self"',
    )
    expect(linkHeader({ next: 'https://a.example/c', self: 'https://a.example/b' })).toBe(
      '<https://a.example/c>; rel="next", <https://a.example/b>; rel="self"',
    )
  })
})

describe('envelope', () => {
  const input = {
    about: 'https://open.example.cn/feeds/v1/',
    feedUrl: 'https://open.example.cn/feeds/v1/feeds/all/changes',
    homePageUrl: 'https://www.example.cn/',
    items: [],
    schema: 'https://open.example.cn/feeds/schema/disclosure-feed/1.0.json',
    title: '信息公开',
  }

  it('always gives the next cursor, the next address only when there is more now', () => {
    const atHead = envelope({
      ...input,
      kind: 'changes',
      sync: { epoch: 'k3p', hasMore: false, nextCursor: 'abc' },
    })
    expect(atHead).not.toHaveProperty('next_url')
    expect(atHead).toMatchObject({
      _disclosure: {
        sync: { epoch: 'k3p', has_more: false, next_cursor: 'abc', poll_after_seconds: 60 },
      },
      title: '信息公开 · 变更',
    })
    const full = envelope({
      ...input,
      kind: 'changes',
      nextUrl: 'https://open.example.cn/next',
      sync: { epoch: 'k3p', hasMore: true, nextCursor: 'abc' },
    })
    expect(full).toMatchObject({ next_url: 'https://open.example.cn/next' })
    expect(full).not.toHaveProperty('_disclosure.sync.poll_after_seconds')
  })

  it('has no sync in a list', () => {
    expect(envelope({ ...input, kind: 'list' })).not.toHaveProperty('_disclosure.sync')
  })
})

describe('names', () => {
  it.each([
    ['0198c0de-1111-7222-8333-444455556666', true],
    ['0198C0DE-1111-7222-8333-444455556666', false],
    ['urn:uuid:0198c0de-1111-7222-8333-444455556666', false],
    ['0198c0de-1111-7222-8333-444455556666\n', false],
    ['', false],
  ])('%j is a uuid: %s', (text, expected) => {
    expect(isUuid(text)).toBe(expected)
  })

  it.each([
    ['gone', true],
    ['toString', false],
    ['', false],
  ])('%j is a problem code: %s', (code, expected) => {
    expect(isProblemCode(code)).toBe(expected)
  })
})
