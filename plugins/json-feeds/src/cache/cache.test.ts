import { describe, expect, it } from '@jest/globals'

import { createPageCache } from './pageCache.ts'
import { createShortMemo } from './shortMemo.ts'

function deferred<T>() {
  let resolve: (value: T) => void = () => undefined
  let reject: (error: Error) => void = () => undefined
  const promise = new Promise<T>((yes, no) => {
    resolve = yes
    reject = no
  })
  return { promise, reject, resolve }
}

function clock() {
  let time = 0
  return { now: () => time, pass: (ms: number) => (time += ms) }
}

describe('short memo', () => {
  it('asks once within its time and again after it', async () => {
    const { now, pass } = clock()
    let asked = 0
    const memo = createShortMemo({ load: async () => ++asked, now, ttlMs: 500 })
    expect([await memo.read('a'), await memo.read('a')]).toEqual([1, 1])
    pass(499)
    expect(await memo.read('a')).toBe(1)
    pass(1)
    expect(await memo.read('a')).toBe(2)
  })

  it('asks again at once after clear, also while an older question is open', async () => {
    const first = deferred<string>()
    const answers = [first.promise, Promise.resolve('new')]
    const memo = createShortMemo({
      load: async () => (await answers.shift()) ?? 'none',
      now: () => 0,
      ttlMs: 500,
    })
    const before = memo.read('a')
    memo.clear()
    expect(await memo.read('a')).toBe('new')
    first.resolve('old')
    expect(await before).toBe('old')
    expect(await memo.read('a')).toBe('new')
  })

  it('does not remember a failure', async () => {
    let asked = 0
    const memo = createShortMemo({
      load: async () => {
        asked += 1
        if (asked === 1) throw new Error('down')
        return 'up'
      },
      now: () => 0,
      ttlMs: 500,
    })
    await expect(memo.read('a')).rejects.toThrow('down')
    expect(await memo.read('a')).toBe('up')
  })
})

describe('page cache', () => {
  const cacheOf = (maxBytes: number, now: () => number = () => 0) =>
    createPageCache<string>({ maxBytes, now, sizeOf: (text) => text.length, ttlMs: 5000 })

  it('builds once for many who ask at the same time', async () => {
    const cache = cacheOf(10_000)
    let built = 0
    const build = async () => `page ${++built}`
    const pages = await Promise.all([1, 2, 3].map(() => cache.read({ build, key: 'a' })))
    expect(pages).toEqual(['page 1', 'page 1', 'page 1'])
  })

  it('gives up the least recently used page when the bytes are full', async () => {
    const cache = cacheOf(2000)
    const built: string[] = []
    const read = (key: string) =>
      cache.read({
        build: async () => {
          built.push(key)
          return 'x'.repeat(100)
        },
        key,
      })
    for (const key of ['a', 'b', 'c', 'a', 'd', 'a', 'b']) await read(key)
    expect(built).toEqual(['a', 'b', 'c', 'd', 'b'])
    expect(cache.bytes()).toBeLessThanOrEqual(2000)
  })

  it('keeps nothing larger than itself', async () => {
    const cache = cacheOf(1000)
    expect(await cache.read({ build: async () => 'x'.repeat(5000), key: 'a' })).toHaveLength(5000)
    expect(cache.bytes()).toBe(0)
  })

  it('hands no page begun before clear to anyone after it', async () => {
    const cache = cacheOf(10_000)
    const old = deferred<string>()
    const waiting = cache.read({ build: () => old.promise, key: 'a' })
    cache.clear()
    old.resolve('with the erased text')
    expect(await waiting).toBe('with the erased text')
    expect(await cache.read({ build: async () => 'clean', key: 'a' })).toBe('clean')
  })

  it('builds again after its time, and does not count the page twice', async () => {
    const { now, pass } = clock()
    const cache = cacheOf(10_000, now)
    await cache.read({ build: async () => 'first', key: 'a' })
    const bytes = cache.bytes()
    pass(5000)
    expect(await cache.read({ build: async () => 'again', key: 'a' })).toBe('again')
    expect(cache.bytes()).toBe(bytes)
  })

  it('does not keep a failure', async () => {
    const cache = cacheOf(10_000)
    const failing = deferred<string>()
    const waiting = cache.read({ build: () => failing.promise, key: 'a' })
    failing.reject(new Error('down'))
    await expect(waiting).rejects.toThrow('down')
    expect(await cache.read({ build: async () => 'up', key: 'a' })).toBe('up')
  })
})
