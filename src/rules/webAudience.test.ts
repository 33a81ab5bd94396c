import { describe, expect, test } from '@jest/globals'

import { NOTICE_KINDS } from '../fields/noticeKinds.ts'
import { webAudience } from './webAudience.ts'

const noon = (day: string) => `${day}T12:00:00.000Z`
const displayTo = noon('2026-03-20')
const people = (to?: string) => [{ blockType: 'personnel-change', posting: { to } }]
const lastDay = (data: object) =>
  webAudience({ disclosureMode: 'proactive', ...data }).offlineOn ?? 'none'

describe('until when and to whom a record may be shown', () => {
  test.each<[string, object, string]>([
    ['a list of persons hangs until its last day', { displayTo }, '2026-03-20'],
    ['a list of no known end', {}, 'none'],
    ['days of the key area', { keyArea: people('2026-03-18') }, '2026-03-18'],
    ['its own day first', { displayTo, keyArea: people('2026-03-18') }, '2026-03-20'],
  ])('Q06 %s', (_, data, day) => {
    expect(lastDay({ noticeKind: 'recruitmentResult', ...data })).toBe(day)
  })

  test.each<[string, object, string]>([
    ['a call for tenders names nobody', { displayTo, noticeKind: 'tender' }, 'none'],
    ['an entry with a list', { keyArea: people(noon('2026-03-18')) }, '2026-03-18'],
    ['an appointment that is made stays', { keyArea: people() }, 'none'],
    [
      'a list under another kind of notice',
      { displayTo, keyArea: people('2026-03-18'), noticeKind: 'other' },
      '2026-03-20',
    ],
    [
      'another key area with a posting',
      { keyArea: [{ blockType: 'procurement', posting: { to: '2026-03-18' } }] },
      'none',
    ],
  ])('Q06 %s', (_, data, day) => {
    expect(lastDay(data)).toBe(day)
  })

  test('Q06 every kind that names people has its last day', () => {
    const kinds = Object.keys(NOTICE_KINDS).filter(
      (noticeKind) => lastDay({ displayTo, noticeKind }) !== 'none',
    )
    expect(kinds).toEqual([
      'housingAllocation',
      'recruitmentResult',
      'appointment',
      'socialAid',
      'subsidy',
      'penalty',
      'creditRepair',
    ])
  })

  test('Q07 what is for a specific group is not for everybody, and is public when proactive', () => {
    expect(webAudience({ audience: 'specificGroup', disclosureMode: 'onApplication' })).toEqual({
      audience: 'affectedPersons',
      isPublic: false,
    })
    expect(webAudience({ audience: 'public', disclosureMode: 'proactive' })).toEqual({
      audience: 'public',
      isPublic: true,
    })
  })
})
