import { describe, expect, it } from '@jest/globals'

import type { PublishedRecord } from './publishedRecord.ts'

import { formatSeq, wireChange, wireItem } from './wireItem.ts'

const record = (changes: Partial<PublishedRecord> = {}): PublishedRecord => ({
  at: '2026-03-10T09:00:00+08:00',
  body: {
    _disclosure: { revision: 2, state: 'published' },
    content_text: 'the text',
    title: 'the title',
    url: 'https://www.example.cn/1.html',
  },
  change: { at: '2026-03-10T09:00:00+08:00', kind: 'revised' },
  contentSha256: 'a'.repeat(64),
  datePublished: '2026-03-10T09:00:00+08:00',
  ever: ['all', 'dept-a', 'dept-b'],
  publicId: 'urn:uuid:0198c0de-1111-7222-8333-444455556666',
  revision: 2,
  scopes: ['all', 'dept-b'],
  seq: 4009,
  state: 'published',
  ...changes,
})

describe('wire form', () => {
  it.each([
    [1, '0000000000000001'],
    [4009, '0000000000004009'],
    [9_007_199_254_740_991, '9007199254740991'],
  ])('writes number %d as %s', (seq, text) => {
    expect(formatSeq(seq)).toBe(text)
  })

  it('adds the number and leaves the rest as it was approved', () => {
    const { body } = record()
    expect(wireItem(record())).toEqual({
      ...body,
      _disclosure: { revision: 2, seq: '0000000000004009', state: 'published' },
    })
    expect(body._disclosure).toEqual({ revision: 2, state: 'published' })
  })

  it('shows the item to a feed it is in', () => {
    expect(wireChange({ record: record(), scope: 'dept-b' })).toEqual(wireItem(record()))
  })

  it('shows a feed it left a tombstone without a word of the text', () => {
    expect(wireChange({ record: record(), scope: 'dept-a' })).toEqual({
      _disclosure: {
        change: { at: '2026-03-10T09:00:00+08:00', kind: 'out_of_scope', material: true },
        revision: 2,
        seq: '0000000000004009',
        spec: '1.0',
        state: 'out_of_scope',
      },
      content_text: '该条目已不属于本订阅范围。',
      id: 'urn:uuid:0198c0de-1111-7222-8333-444455556666',
      url: 'https://www.example.cn/1.html',
    })
  })

  it('brings an erasure to the feeds the entry had left as well', () => {
    const erased = record({ state: 'erased' })
    expect(wireChange({ record: erased, scope: 'dept-a' })).toEqual(wireItem(erased))
  })
})
