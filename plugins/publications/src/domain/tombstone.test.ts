import { expect, test } from '@jest/globals'

import { defaultTombstone } from './tombstone.ts'

const input = {
  change: { at: '2026-03-10T09:00:00+08:00', kind: 'withdrawn', material: true, note: '时间待定' },
  modifiedAt: '2026-03-10T09:00:00+08:00',
  publicId: 'urn:uuid:a',
  title: '通知',
  url: 'https://www.county.example/a.html',
} as const

test('a withdrawal says so, in both languages, with its note', () => {
  const { content_text, title, url } = defaultTombstone({ ...input, state: 'withdrawn' })
  expect(content_text).toBe('本信息已撤回。 This item has been withdrawn.\n时间待定')
  expect(title).toBe('（已撤回）通知')
  expect(url).toBe(input.url)
})

test('an erasure repeats neither title nor note', () => {
  const erased = JSON.stringify(defaultTombstone({ ...input, state: 'erased' }))
  expect(erased).not.toMatch(/通知|时间待定/)
  expect(erased).toContain('has been erased')
})
