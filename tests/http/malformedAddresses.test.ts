import { beforeAll, describe, expect, test } from '@jest/globals'
import { getPathMatch } from 'next/dist/shared/lib/router/utils/path-match.js'

import nextConfig from '../../next.config.ts'
import * as route from '../../src/app/malformed-address/route.ts'

type Rewrite = { destination: string; source: string }
let rewrites: Rewrite[]

beforeAll(async () => {
  rewrites = (await nextConfig.rewrites?.()) as Rewrite[]
})

/** Where Next leads a path, by its own matching; nothing where it stays. */
function destinationOf(path: string): string | undefined {
  return rewrites.find(({ source }) =>
    getPathMatch(source, { removeUnnamedParams: true, strict: true })(path),
  )?.destination
}

const canBeDecoded = (path: string) => {
  try {
    return Boolean(decodeURIComponent(path))
  } catch {
    return false
  }
}

describe('an address that cannot be decoded', () => {
  test.each([
    '/%ZZ',
    '/%',
    '/%4',
    '/api/%ZZ',
    '/api/entries/%E5%85',
    '/admin/%FF',
    '/feeds/v1/items/%C0%AF',
    '/api/attachments/file/%ED%A0%80.pdf',
    '/%F4%90%80%80',
    '/%80',
  ])('is led to its refusal: %s', (path) => {
    expect(canBeDecoded(path)).toBe(false)
    expect(destinationOf(path)).toBe('/malformed-address')
  })

  test.each(Object.entries(route).filter(([name]) => name !== 'dynamic'))(
    'is refused with 400 in both languages to %s',
    async (_, handler) => {
      const answer = (handler as () => Response)()
      expect(answer.status).toBe(400)
      expect(answer.headers.get('Content-Type')).toBe('text/plain; charset=utf-8')
      expect(await answer.text()).toMatch(/地址格式有误[\s\S]*malformed/)
    },
  )
})

describe('any other address', () => {
  test.each([
    ['/', undefined],
    ['/admin/collections/entries', undefined],
    ['/api/attachments/file/%E5%85%AC%E5%BC%80%20(1).pdf', undefined],
    ['/api/attachments/file/100%25.pdf', undefined],
    ['/api/%F0%A0%AE%B7', undefined],
    ['/feeds/v1/', '/api/feeds/v1'],
    ['/feeds/v1/feeds/%E5%85%AC/feed.json', '/api/feeds/v1/:path*'],
  ])('goes where it went: %s', (path, destination) => {
    expect(canBeDecoded(path)).toBe(true)
    expect(destinationOf(path)).toBe(destination)
  })

  test('is told apart just as the decoder does, whatever bytes it holds', () => {
    let seed = 7
    const next = (most: number) => (seed = (seed * 48_271) % 2_147_483_647) % most
    const byte = () => `%${next(256).toString(16).padStart(2, '0')}`
    const likely = ['%c2', '%e0', '%ed', '%ef', '%f0', '%f4', '%80', '%9f', '%a0', '%bf', 'a', '/']
    for (let round = 0; round < 20_000; round += 1) {
      const parts = Array.from({ length: 1 + next(5) }, () =>
        next(4) === 0 ? byte() : likely[next(likely.length)],
      )
      const path = `/x${parts.join('')}`
      const isRefused = destinationOf(path) === '/malformed-address'
      expect([path, isRefused]).toEqual([path, !canBeDecoded(path)])
    }
  })
})
