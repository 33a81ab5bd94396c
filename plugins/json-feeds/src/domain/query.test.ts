import { describe, expect, it } from '@jest/globals'

import { parseLimit, parseQuery } from './query.ts'

const parse = (search: string) =>
  parseQuery({ allowed: ['cursor', 'limit'], search: new URLSearchParams(search) })

describe('query', () => {
  it.each([
    ['', {}],
    ['cursor=abc', { cursor: 'abc' }],
    ['limit=5&cursor=', { cursor: '', limit: '5' }],
  ])('takes %j', (search, values) => {
    expect(parse(search)).toEqual({ values })
  })

  it.each([
    ['page=2', 'page'],
    ['Cursor=a', 'Cursor'],
    ['limit[]=5', 'limit[]'],
    ['limit=5&limit=5', 'limit'],
    ['cursor=a&limit=5&cursor=b', 'cursor'],
    ['__proto__=1', '__proto__'],
    ['constructor=1', 'constructor'],
    ['=1', ''],
    ['locale=zh', 'locale'],
  ])('refuses %j because of %j', (search, parameter) => {
    expect(parse(search).fault?.parameter).toBe(parameter)
  })

  it('refuses any parameter of a resource that has none', () => {
    const { fault } = parseQuery({ allowed: [], search: new URLSearchParams('limit=5') })
    expect(fault?.detail).toMatch(/has none/)
  })

  it.each([
    [undefined, 20],
    ['1', 1],
    ['100', 100],
    ['101', null],
    ['0', null],
    ['-1', null],
    ['05', null],
    ['5.0', null],
    ['1e1', null],
    [' 5', null],
    ['', null],
    ['ten', null],
    ['١', null],
  ])('reads the limit %j as %j', (value, expected) => {
    expect(parseLimit({ fallback: 20, max: 100, value })).toBe(expected)
  })
})
