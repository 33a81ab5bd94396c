import type { Where } from 'payload'

import { expect, test } from '@jest/globals'

import { isPublishedOnly } from './anonymousRule.ts'

const published: Where = { _status: { equals: 'published' } }
const other: Where = { title: { exists: true } }

test.each<[boolean, string, Where]>([
  [true, 'the plain rule', published],
  [true, 'one of several conditions', { ...published, ...other }],
  [true, 'an and with it', { and: [other, published] }],
  [true, 'an or of nothing else', { or: [published, { and: [published, other] }] }],
  [false, 'an or with a way around it', { or: [published, other] }],
  [false, 'an empty or', { or: [] }],
  [false, 'an empty condition', {}],
  [false, 'a flag beside the status', { approved: { equals: true } }],
  [false, 'everything but drafts', { _status: { not_equals: 'draft' } }],
  [false, 'several states', { _status: { in: ['published', 'draft'] } }],
])('%s: %s', (expected, _, where) => {
  expect(isPublishedOnly(where)).toBe(expected)
})
