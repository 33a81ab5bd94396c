import { describe, expect, test } from '@jest/globals'

import { canonicalJson } from './canonicalJson.ts'

describe('canonicalJson', () => {
  test('orders members and writes numbers as RFC 8785 does', () => {
    expect(canonicalJson({ b: 1e21, a: [1.0, 0.1], é: true })).toBe(
      '{"a":[1,0.1],"b":1e+21,"é":true}',
    )
  })

  test.each([[undefined], [null], [''], [[]], [{}], [{ inner: [] }]])(
    'folds %j away',
    (nothing) => {
      expect(canonicalJson({ kept: 1, nothing })).toBe('{"kept":1}')
    },
  )

  test('keeps false and zero, and keeps the places of a list', () => {
    expect(canonicalJson({ flag: false, list: [null, 0, ''], zero: 0 })).toBe(
      '{"flag":false,"list":[null,0,null],"zero":0}',
    )
  })

  test('brings text to NFC', () => {
    expect(canonicalJson({ name: 'e\u0301' })).toBe('{"name":"\u00e9"}')
  })

  test('writes dates as UTC', () => {
    expect(canonicalJson({ at: new Date('2026-03-09T20:00:00+08:00') })).toBe(
      '{"at":"2026-03-09T12:00:00.000Z"}',
    )
  })

  test('refuses what JSON cannot hold', () => {
    expect(() => canonicalJson({ f: () => 1 })).toThrow(TypeError)
  })
})
