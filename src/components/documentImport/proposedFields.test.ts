import { describe, expect, test } from '@jest/globals'

import type { DocumentProposal } from '../../import/readDocumentEndpoint.ts'
import { isEmptyValue, proposedText, proposedValue } from './proposedFields.ts'

const proposal = {
  content: { root: { children: [{ children: [{ text: '四个字吧' }] }] } },
  department: { id: 'a', name: '县审计局' },
  effectiveOn: '2026-04-01T12:00:00.000Z',
  genre: 'notice',
  jointIssuers: [
    { id: 'b', name: '县财政局' },
    { id: 'c', name: '县民政局' },
  ],
  title: '通知',
} as unknown as DocumentProposal

describe('what a file proposes', () => {
  test.each([
    ['department', '县审计局', '县审计局', 'a'],
    ['effectiveOn', '2026-04-01', '2026-04-01', '2026-04-01T12:00:00.000Z'],
    ['genre', '通知', 'Notice', 'notice'],
    ['jointIssuers', '县财政局、县民政局', '县财政局, 县民政局', ['b', 'c']],
  ] as const)('of %s is shown as %s or %s and kept as %j', (name, zh, en, value) => {
    const shown = (language: 'en' | 'zh') =>
      proposedText({ language, name, proposal, text: (key) => key })
    expect([shown('zh'), shown('en')]).toEqual([zh, en])
    expect(proposedValue({ name, proposal })).toEqual(value)
  })

  test('replaces nothing in an empty field, list or text', () => {
    const empty = [undefined, null, '', [], { root: { children: [] } }]
    expect(empty.map(isEmptyValue)).toEqual(empty.map(() => true))
    expect([['b'], '通知', proposal.content].map(isEmptyValue)).toEqual([false, false, false])
  })
})
