import { expect, test } from '@jest/globals'

import { buildItem, contentSha256Of, itemText } from './item.ts'

const base = {
  id: 'urn:uuid:chosen-by-the-projection',
  content_text: '正文',
  title: '通知',
  _disclosure: { index_number: 'X/2026-00001', seq: '0000000000000001', state: 'withdrawn' },
}
const identity = { publicId: 'urn:uuid:a', revision: 2, state: 'published' as const }

test('identity and state are those of the log, whatever the projection says', () => {
  expect(buildItem({ base, ...identity })).toEqual({
    id: 'urn:uuid:a',
    content_text: '正文',
    title: '通知',
    _disclosure: { index_number: 'X/2026-00001', revision: 2, spec: '1.0', state: 'published' },
  })
})

test('an erased item tells mirrors to purge it', () => {
  const item = buildItem({ base: {}, publicId: 'urn:uuid:a', revision: 1, state: 'erased' })
  expect(item._disclosure).toMatchObject({ purge: true })
})

test('the digest is the published test vector', () => {
  const item = { id: 'urn:uuid:a', title: '通知', _disclosure: { spec: '1.0', state: 'published' } }
  // printf '%s' '{"_disclosure":{"spec":"1.0","state":"published"},"id":"urn:uuid:a","title":"通知"}' | sha256sum
  expect(contentSha256Of(item)).toBe(
    '2dfa9c70fe0df5afce411a7f0f4eb4096a6ab3432c47fbaa30c8f58f46a52916',
  )
})

test('the served item has the digest it names, number and change notwithstanding', () => {
  const item = buildItem({ base, ...identity })
  const contentSha256 = contentSha256Of(item)
  const change = {
    at: '2026-03-10T09:00:00+08:00',
    kind: 'revised' as const,
    material: false,
    reasonCode: 'erratum',
  }
  const served = JSON.parse(itemText({ change, contentSha256, item })) as typeof base
  expect(served._disclosure).toMatchObject({
    change: { kind: 'revised', material: false, reason_code: 'erratum' },
    content_sha256: contentSha256,
  })
  served._disclosure.seq = '0000000000000042'
  expect(contentSha256Of(served)).toBe(contentSha256)
  served.title = '通报'
  expect(contentSha256Of(served)).not.toBe(contentSha256)
})
