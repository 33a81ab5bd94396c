import { describe, expect, test } from '@jest/globals'

import type { NoticeKind } from './noticeKinds.ts'
import { nextNotice, type PastNotice } from './noticeSequence.ts'
import { settings } from './settings.ts'

const opening = ['prequalification', 'tender', 'negotiation', 'singleSource']

function after(...notices: (Partial<PastNotice> & { kind: NoticeKind })[]) {
  return nextNotice({
    notices: notices.map((notice, index) => ({ publishedOn: `2025-03-0${index + 3}`, ...notice })),
    settings,
  })
}

describe('procurement: what follows which notice', () => {
  test.each<[NoticeKind[], string[]]>([
    [[], ['intention', ...opening]],
    [['intention'], opening],
    [
      ['intention', 'prequalification'],
      ['tender', 'negotiation', 'correction', 'termination'],
    ],
    [['tender'], ['result', 'correction', 'termination']],
    [
      ['tender', 'correction', 'correction'],
      ['result', 'correction', 'termination'],
    ],
    [
      ['tender', 'termination'],
      [...opening, 'result'],
    ],
    [['singleSource'], ['negotiation', 'result', 'correction', 'termination']],
    [
      ['negotiation', 'result'],
      ['contract', 'correction', 'termination', ...opening],
    ],
    [
      ['negotiation', 'result', 'complaint'],
      ['contract', 'correction', 'termination', ...opening],
    ],
    [
      ['tender', 'result', 'contract'],
      ['contract', 'acceptance', 'correction'],
    ],
    [
      ['tender', 'result', 'contract', 'acceptance'],
      ['acceptance', 'correction'],
    ],
  ])('G03 after %j may come %j', (kinds, allowed) => {
    expect(after(...kinds.map((kind) => ({ kind }))).allowed).toEqual([
      ...allowed,
      'complaint',
      'inspection',
      'assessment',
    ])
  })

  test('G03 an intention is published thirty days before the procurement starts', () => {
    expect(after({ kind: 'intention' }).notBefore).toBe('2025-04-02')
  })

  test('G03 a result or a termination is due nine working days after the opening', () => {
    const tender = { kind: 'tender', openOn: '2025-03-24' } as const
    const kinds = ['result', 'termination']
    expect(after(tender).due).toEqual({ by: '2025-04-07', kinds })
    const postponed = after(tender, { kind: 'correction', openOn: '2025-03-31T12:00:00.000Z' })
    expect(postponed.due).toEqual({ by: '2025-04-14', kinds })
    expect(after(tender, { kind: 'correction' }).due).toEqual({ by: '2025-04-07', kinds })
  })

  test('G03 a contract is due thirty days and two working days after an award', () => {
    const result = { isAwarded: true, kind: 'result', publishedOn: '2025-06-12' } as const
    expect(after({ kind: 'tender' }, result).due).toEqual({ by: '2025-07-15', kinds: ['contract'] })
    expect(after({ kind: 'tender' }, { ...result, isAwarded: false }).due).toBeUndefined()
  })

  test('G03 an acceptance is due when the contract has been performed', () => {
    const contract = { kind: 'contract', performedOn: '2025-12-01' } as const
    expect(after({ kind: 'result' }, contract).due).toEqual({
      by: '2025-12-31',
      kinds: ['acceptance'],
    })
  })

  test('G03 no day is told in a year whose calendar is unknown', () => {
    expect(after({ kind: 'tender', openOn: '2031-03-24' }).due).toBeUndefined()
  })

  test('G03 notices are put in order by their dates', () => {
    const late = { kind: 'tender', publishedOn: '2025-05-01' } as const
    expect(after(late, { kind: 'intention', publishedOn: '2025-03-01' }).allowed).toContain(
      'result',
    )
  })
})
