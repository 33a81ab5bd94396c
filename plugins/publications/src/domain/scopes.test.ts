import { expect, test } from '@jest/globals'

import { packedScope, packScopes, unpackScopes } from './scopes.ts'

test('scopes are stored once each, in order, and come back', () => {
  const packed = packScopes(['dept-b', 'all', 'dept-b', 'category-0201'])
  expect(packed).toBe('|all|category-0201|dept-b|')
  expect(unpackScopes(packed)).toEqual(['all', 'category-0201', 'dept-b'])
  expect(unpackScopes(packScopes([]))).toEqual([])
  expect(unpackScopes(null)).toEqual([])
})

test('a scope is never found within a longer one', () => {
  expect(packScopes(['dept-sjj-2'])).not.toContain(packedScope('dept-sjj'))
})

test.each(['', 'Dept', 'dept_a', 'dept|all', '%', 'dept--a', '-a'])('%j is no scope', (scope) => {
  expect(() => packScopes([scope])).toThrow('is no scope')
})
