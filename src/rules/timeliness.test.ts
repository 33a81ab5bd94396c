import { describe, expect, test } from '@jest/globals'

import { dueOnOf, lateness, timelinessIssues } from './timeliness.ts'

describe('R1-03 disclosure within twenty working days', () => {
  test.each([
    // Vectors of key-areas §1.4.
    ['2026-02-06', '2026-03-12'],
    ['2026-09-18', '2026-10-22'],
    ['2025-12-31', '2026-01-29'],
  ])('R1-03 what is formed on %s is due on %s', (formedOn, day) => {
    expect(dueOnOf({ formedOn })).toEqual({ day, isSpecial: false })
  })

  test('R1-03 a change begins the period anew, an earlier special day wins', () => {
    const record = { changedOn: '2026-09-18', formedOn: '2026-02-06' }
    expect(dueOnOf(record)?.day).toBe('2026-10-22')
    expect(dueOnOf({ ...record, dueOn: '2026-09-29' })).toEqual({
      day: '2026-09-29',
      isSpecial: true,
    })
    expect(dueOnOf({ ...record, dueOn: '2026-12-31' })?.isSpecial).toBe(false)
    expect(dueOnOf({ ...record, catalogueDueOn: '2026-09-28', dueOn: '2026-09-29' })?.day).toBe(
      '2026-09-28',
    )
    expect(dueOnOf({ ...record, catalogueDueOn: '2026-12-31' })?.isSpecial).toBe(false)
  })

  test('R1-03 the day of an area counts where it asks for publication, and nowhere else', () => {
    const dayOf = (area: string) =>
      dueOnOf({ area, changedOn: '2026-09-18', dueOn: '2026-09-20' })?.day
    expect(['government-budget', 'personnel-change'].map(dayOf)).toEqual([
      '2026-09-20',
      '2026-09-20',
    ])
    const others = ['administrative-penalty', 'organ-functions', 'procurement']
    expect(others.map(dayOf)).toEqual(others.map(() => '2026-10-22'))
  })

  test.each([
    ['2026-03-12', 0],
    ['2026-03-13', 1],
    ['2026-03-16', 2],
  ])('D01, R1-03 published on %s it is %i working days late', (on, days) => {
    expect(lateness({ on, record: { formedOn: '2026-02-06' } })).toEqual({
      days,
      dueOn: '2026-03-12',
    })
  })

  test('R1-03 late publication demands a reason and is recorded with it', () => {
    const record = { formedOn: '2026-02-06' }
    const issues = (more: object) =>
      timelinessIssues({ record: { ...record, ...more }, today: '2026-03-16' })
    expect(issues({})).toEqual([
      {
        message: { key: 'lateReasonMissing', values: { days: 2, dueOn: '2026-03-12' } },
        path: 'lateReason',
        severity: 'error',
      },
    ])
    expect(issues({ lateReason: '征求第三方意见' })).toMatchObject([
      { message: { key: 'disclosedLate' }, severity: 'warning' },
    ])
    const area = { blockType: 'department-budget', lateReason: '系统迁移' }
    expect(issues({ keyArea: [area] })).toMatchObject([{ message: { key: 'disclosedLate' } }])
    expect(issues({ keyArea: [{ ...area, lateReason: '' }] })).toMatchObject([
      { message: { key: 'lateReasonMissing' } },
    ])
    expect(issues({ disclosureMode: 'notDisclosed' })).toEqual([])
    expect(timelinessIssues({ record, today: '2026-03-12' })).toEqual([])
  })

  test('R1-03 a year whose holidays are unknown has no due date yet', () => {
    expect(dueOnOf({ formedOn: '2098-12-31' })).toBeUndefined()
    expect(timelinessIssues({ record: { formedOn: '2098-12-31' }, today: '2099-12-31' })).toEqual(
      [],
    )
  })
})
