import { GENESIS_HASH } from '@gongkai/shared'
import { describe, expect, test } from '@jest/globals'

import type { Change } from './change.ts'

import { buildItem, contentSha256Of } from './item.ts'
import { type Appearance, EMPTY_LOG, isOnRecord, nextRecord, recordHashOf } from './record.ts'

const at = '2026-03-10T09:00:00+08:00'

function appearance({
  change = { at, kind: 'published', material: true },
  revision = 1,
  scopes = ['all', 'dept-a'],
  text = '正文',
}: {
  change?: Change
  revision?: number
  scopes?: string[]
  text?: string
} = {}): Appearance {
  const publicId = 'urn:uuid:a'
  const base = { content_text: text, date_modified: `${at}#${revision}`, title: '通知' }
  const item = buildItem({ base, publicId, revision, state: 'published' })
  return {
    approvalKey: `approval-${revision}`,
    change,
    contentSha256: contentSha256Of(item),
    datePublished: at,
    entryKey: 'papers:1',
    item,
    publicId,
    revision,
    scopes,
    state: 'published',
  }
}

const first = nextRecord({ appearance: appearance(), at, head: EMPTY_LOG, newest: undefined })

describe('a record', () => {
  test('begins the chain and commits to everything but body and bookkeeping', () => {
    expect(first).toMatchObject({ prevHash: GENESIS_HASH, seq: 1, superseded: false })
    const blanked = { ...first, body: null, change: null, superseded: true }
    expect(recordHashOf(blanked)).toBe(first.recordHash)
    for (const member of ['seq', 'publicId', 'revision', 'state', 'contentSha256'] as const) {
      expect(recordHashOf({ ...first, [member]: 'other' })).not.toBe(first.recordHash)
    }
    for (const member of ['approvalKey', 'at', 'prevHash'] as const) {
      expect(recordHashOf({ ...first, [member]: 'other' })).not.toBe(first.recordHash)
    }
  })

  test('follows the head and keeps every scope the entry was ever in', () => {
    const moved = appearance({ revision: 2, scopes: ['all', 'dept-b'] })
    const second = nextRecord({ appearance: moved, at, head: first, newest: first })
    expect(second).toMatchObject({
      ever: '|all|dept-a|dept-b|',
      prevHash: first.recordHash,
      scopes: '|all|dept-b|',
      seq: 2,
    })
  })
})

describe('the change on record', () => {
  const changeOf = (next: Appearance) => {
    const record = nextRecord({ appearance: next, at, head: first, newest: first })
    return JSON.parse(record.change ?? '') as Change
  }

  test('a revision names the members that differ, but not its date', () => {
    const change: Change = { at, kind: 'revised', material: true }
    expect(changeOf(appearance({ change, revision: 2, text: '修订' }))).toEqual({
      at,
      fields: ['content_text'],
      kind: 'revised',
      material: true,
    })
  })

  test('another look of the same revision is a change of metadata', () => {
    const change = changeOf(appearance({ text: '科室改名' }))
    expect(change).toEqual({ at, fields: ['content_text'], kind: 'metadata', material: false })
  })
})

describe('nothing is appended', () => {
  test('for the same revision with the same content in the same scopes', () => {
    expect(isOnRecord({ appearance: appearance(), newest: first })).toBe(true)
  })

  test.each([
    ['content', appearance({ text: '另' })],
    ['scopes', appearance({ scopes: ['all'] })],
    ['revision', { ...appearance(), revision: 2 }],
    ['approval', { ...appearance(), approvalKey: 'another' }],
    ['state', { ...appearance(), state: 'withdrawn' as const }],
  ])('unless the %s differs', (_, next) => {
    expect(isOnRecord({ appearance: next, newest: first })).toBe(false)
  })
})
