import { expect, test } from '@jest/globals'

import { isPublished } from './isPublished.ts'

test.each<[boolean, unknown]>([
  [true, 'published'],
  [true, 'PUBLISHED'],
  [true, 'anything'],
  [true, new String('published')],
  [true, ['published']],
  [true, { en: 'draft', zh: 'published' }],
  [false, 'draft'],
  [false, { en: 'draft', zh: 'draft' }],
  [false, { en: null, zh: undefined }],
  [false, null],
  [false, undefined],
])('%s for the status %p', (expected, _status) => {
  expect(isPublished({ _status })).toBe(expected)
})
