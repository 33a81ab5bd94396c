import { describe, expect, test } from '@jest/globals'

import { NOTICE_KINDS } from '../fields/noticeKinds.ts'
import { postingIssues } from './postingPeriod.ts'
import { POSTING_RULES } from './postingRules.ts'

const noon = (day: string) => `${day}T12:00:00.000Z`
const posted = (noticeKind: string, from: string, to: string, more: object = {}) => ({
  displayFrom: noon(from),
  displayTo: noon(to),
  noticeKind,
  ...more,
})
const found = (notice: object) =>
  postingIssues({ notice }).map(({ message, severity }) => `${severity} ${message.key}`)

describe('R9-03 posting periods', () => {
  test.each<[string, object, string[]]>([
    // Real notices of key-areas §1.4: ten working days with and without the first day.
    [
      '2024-09-23 to 10-10: 10 with the first day, 9 without',
      posted('landPreNotice', '2024-09-23', '2024-10-10'),
      ['warning postingShortWorkingDays'],
    ],
    [
      '2025-05-30 to 06-13: 10 with the first day',
      posted('landPreNotice', '2025-05-30', '2025-06-13'),
      ['warning postingShortWorkingDays'],
    ],
    [
      '2026-03-16 to 03-30: 10 without the first day',
      posted('landPreNotice', '2026-03-16', '2026-03-30'),
      [],
    ],
    [
      '2026-03-16 to 03-26: short by both',
      posted('landPreNotice', '2026-03-16', '2026-03-26'),
      ['error postingShortWorkingDays'],
    ],
    [
      '2026-01-08 to 01-15: 5 for an environmental assessment',
      posted('eiaDecision', '2026-01-08', '2026-01-15'),
      [],
    ],
    [
      '29 days with the first',
      posted('landPlan', '2026-03-01', '2026-03-29'),
      ['error postingShortDays'],
    ],
    [
      '30 days with the first',
      posted('landPlan', '2026-03-01', '2026-03-30'),
      ['warning postingShortDays'],
    ],
    ['30 days without the first', posted('landPlan', '2026-03-01', '2026-03-31'), []],
    [
      'land is not shortened, whatever the reason',
      posted('landPlan', '2026-03-01', '2026-03-10', { displayReason: '工期紧' }),
      ['error postingShortDays'],
    ],
    ['a kind without a minimum', posted('other', '2026-03-01', '2026-03-02'), []],
    [
      'no days where the law wants them',
      { noticeKind: 'landPlan' },
      ['error postingDayMissing', 'error postingDayMissing'],
    ],
    [
      'a year whose holidays are unknown is not judged',
      posted('landPreNotice', '2099-03-01', '2099-03-02'),
      [],
    ],
  ])('R9-03 %s', (_, notice, issues) => {
    expect(found(notice)).toEqual(issues)
  })

  test('R7-08 a consultation may be shorter than 30 days when it says why', () => {
    const short = posted('consultation', '2026-03-01', '2026-03-10')
    expect(found(short)).toEqual(['error postingReasonMissing'])
    expect(found({ ...short, displayReason: '应急物资价格调整' })).toEqual([
      'warning postingShortDays',
    ])
  })

  test('D05 a period in working days does not end on a holiday', () => {
    // 2026-10-10 is a Saturday that is worked, 2026-10-11 a Sunday that is not.
    expect(found(posted('singleSource', '2026-09-21', '2026-10-11'))).toEqual([
      'warning postingEndsOnHoliday',
    ])
    expect(found(posted('singleSource', '2026-09-21', '2026-10-10'))).toEqual([])
  })

  test.each(['penalty', 'creditRepair', 'socialAid', 'subsidy'])(
    'the display of %s ends by itself',
    (kind) => {
      const notice = posted(kind, '2026-03-02', '2026-06-01', { endsAutomatically: false })
      expect(found(notice)).toEqual(['error mustEndAutomatically'])
      expect(found({ ...notice, endsAutomatically: true })).toEqual([])
    },
  )

  test('what ends by itself has a last day', () => {
    expect(found({ endsAutomatically: true, noticeKind: 'other' })).toEqual(['error endNeedsDay'])
  })

  test('an installation has its own minimum and its own way of counting', () => {
    const rules = { other: { basis: '本县规定', minimum: { count: 5, unit: 'day' as const } } }
    const notice = posted('other', '2026-03-01', '2026-03-05')
    expect(postingIssues({ countsStartDay: true, notice, rules })).toEqual([])
    expect(postingIssues({ notice, rules })).toMatchObject([{ severity: 'warning' }])
  })

  test('every rule is about a kind there is and says its basis', () => {
    for (const [kind, { basis }] of Object.entries(POSTING_RULES)) {
      expect(NOTICE_KINDS).toHaveProperty(kind)
      expect(basis.length).toBeGreaterThan(4)
    }
  })
})
