import { describe, expect, it } from '@jest/globals'

import { jsonFeedsPlugin } from './index.ts'
import { type JsonFeedsOptions, resolveOptions } from './options.ts'

const options: JsonFeedsOptions = {
  baseUrl: 'https://open.county.example/',
  feeds: async () => [],
  homePageUrl: 'https://www.county.example/zfxxgk/',
  reader: () => {
    throw new Error('not asked for')
  },
  title: '示例县政府信息公开',
}

describe('options', () => {
  it('get their defaults, and the base address loses its slash', () => {
    expect(resolveOptions(options)).toMatchObject({
      baseUrl: 'https://open.county.example',
      headTtlMs: 500,
      limits: { cacheBytes: 33554432, listItems: 20, pageBytes: 262144, pageItems: 100 },
    })
  })

  it('are not written to', () => {
    expect(() =>
      resolveOptions(Object.freeze({ ...options, limits: Object.freeze({}) })),
    ).not.toThrow()
  })

  it.each<[string, Partial<JsonFeedsOptions>]>([
    ['baseUrl', { baseUrl: '/feeds' }],
    ['baseUrl', { baseUrl: 'ftp://open.county.example' }],
    ['baseUrl', { baseUrl: 'https://open.county.example/?x=1' }],
    ['homePageUrl', { homePageUrl: '' }],
    ['headTtlMs', { headTtlMs: -1 }],
    ['headTtlMs', { headTtlMs: Number.NaN }],
    ['limits.pageItems', { limits: { pageItems: 0 } }],
    ['limits.pageItems', { limits: { pageItems: 101 } }],
    ['limits.pageBytes', { limits: { pageBytes: 262145 } }],
    ['limits.listItems', { limits: { listItems: 50, pageItems: 10 } }],
    ['limits.cacheBytes', { limits: { cacheBytes: 1.5 } }],
    ['title', { title: ' ' }],
  ])('%s is named when it cannot work: %j', (name, changes) => {
    const act = () => jsonFeedsPlugin({ ...options, ...changes })
    expect(act).toThrow(`json-feeds: ${name} `)
  })
})

describe('the plugin', () => {
  const config = { collections: [], db: {} as never, secret: 'x' }

  it('adds endpoints behind those of the project and changes nothing else', () => {
    const mine = { handler: () => new Response(), method: 'get' as const, path: '/mine' }
    const given = Object.freeze({ ...config, endpoints: Object.freeze([mine]) as never })
    const { endpoints, ...rest } = jsonFeedsPlugin(options)(given) as typeof given
    expect((endpoints as unknown[])[0]).toBe(mine)
    expect(rest).toEqual(config)
  })

  it('has a HEAD twin for every GET, and the catch-all last', () => {
    const { endpoints = [] } = jsonFeedsPlugin(options)(config) as {
      endpoints?: { method: string; path: string }[]
    }
    const paths = (method: string) =>
      endpoints.filter((endpoint) => endpoint.method === method).map(({ path }) => path)
    expect(paths('head')).toEqual(paths('get'))
    expect(paths('get').at(-1)).toBe('/feeds/:rest*')
    expect(new Set(paths('get')).size).toBe(paths('get').length)
  })

  it.each(['feeds', 'well-known'])(
    'refuses a project whose collection %s would hide it',
    (slug) => {
      const act = () => jsonFeedsPlugin(options)({ ...config, collections: [{ slug, fields: [] }] })
      expect(act).toThrow(`json-feeds: the collection "${slug}" hides`)
    },
  )
})
