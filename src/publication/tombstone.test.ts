import { describe, expect, test } from '@jest/globals'

import { PUBLIC_ID } from './projection.fixture.ts'
import { tombstone } from './tombstone.ts'

const input = {
  change: {
    at: '2026-03-15T00:30:00.000Z',
    kind: 'withdrawn' as const,
    material: true,
    note: '申报时间待重新确定。',
    reasonCode: 'issued_in_error',
  },
  modifiedAt: '2026-03-14T17:30:00.000Z',
  publicId: PUBLIC_ID,
  title: '关于组织申报的通知',
  url: 'https://www.yunxi.example.cn/zfxxgk/2026/0123456789ab.html',
}

describe('tombstones', () => {
  test('a withdrawn record keeps its title and says so in the office time zone', () => {
    expect(tombstone({ ...input, state: 'withdrawn' })).toEqual({
      content_text: '本信息已于2026年3月15日撤回，请以后续发布为准。撤回说明：申报时间待重新确定。',
      date_modified: '2026-03-15T01:30:00+08:00',
      id: PUBLIC_ID,
      language: 'zh-CN',
      title: '（已撤回）关于组织申报的通知',
      url: input.url,
    })
  })

  test('of an erased record nothing stays but its identity', () => {
    expect(tombstone({ ...input, state: 'erased' })).toEqual({
      _disclosure: { purge: true },
      content_text: '该条目已删除。',
      id: PUBLIC_ID,
      url: input.url,
    })
  })
})
