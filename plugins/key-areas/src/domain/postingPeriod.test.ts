import { describe, expect, test } from '@jest/globals'

import type { Issue } from './issue.ts'
import { postingIssues, postingLength, type PostingMinimum } from './postingPeriod.ts'

const workingDays = (count: number): PostingMinimum => ({ count, unit: 'workingDay' })
const days = (count: number): PostingMinimum => ({ count, unit: 'day' })

function found(from: string, to: string, minimum: PostingMinimum, postedOn?: string): string[] {
  return postingIssues({ from, minimum, path: 'to', postedOn, to }).map(inWords)
}

function inWords({ key, params = {}, severity }: Issue): string {
  return [severity, key, params.actual, params.expected].join(' ').trimEnd()
}

describe('posting periods of real notices', () => {
  test.each([
    ['2024-09-23', '2024-10-10', 10, 9],
    ['2025-05-30', '2025-06-13', 10, 9],
    ['2026-03-16', '2026-03-30', 11, 10],
    ['2026-01-08', '2026-01-15', 6, 5],
  ])('%s to %s are %i working days with the first day, %i without', (from, to, inclusive, rest) => {
    expect(postingLength({ from, to, unit: 'workingDay' })).toEqual({ exclusive: rest, inclusive })
  })

  test('the EIA notice of 2026-01-08 counts from the 9th on', () => {
    const period = { from: '2026-01-09', to: '2026-01-15', unit: 'workingDay' } as const
    expect(postingLength(period)).toEqual({ exclusive: 4, inclusive: 5 })
    expect(postingLength({ ...period, postedOn: '2026-01-08T04:00:00.000Z' })).toEqual({
      exclusive: 5,
      inclusive: 5,
    })
  })

  test('a first day off counts either way for nothing', () => {
    const period = { from: '2026-03-14', to: '2026-03-20' } as const
    expect(postingLength({ ...period, unit: 'workingDay' })).toEqual({ exclusive: 5, inclusive: 5 })
    expect(postingLength({ ...period, unit: 'day' })).toEqual({ exclusive: 6, inclusive: 7 })
  })
})

describe('rules of posting periods', () => {
  test('D02 refuses what is too short with the first day, warns of what is without it', () => {
    expect(found('2026-03-16', '2026-03-27', workingDays(11))).toEqual([
      'error D02_workingDays 10 11',
    ])
    expect(found('2024-09-23', '2024-10-10', workingDays(10))).toEqual([
      'warning D02_workingDaysAfterFirst 9 10',
    ])
    expect(found('2026-03-16', '2026-03-30', workingDays(10))).toEqual([])
    expect(found('2026-01-09', '2026-01-15', workingDays(5), '2026-01-08')).toEqual([])
    expect(found('2026-03-01', '2026-03-29', days(30))).toEqual(['error D02_days 29 30'])
    expect(found('2026-03-01', '2026-03-30', days(30))).toEqual([
      'warning D02_daysAfterFirst 29 30',
    ])
    expect(found('2026-03-01', '2026-03-31', days(30))).toEqual([])
  })

  test('D02 counts the first day without a warning where the office does', () => {
    const period = { from: '2025-05-30', minimum: workingDays(10), path: 'to', to: '2025-06-13' }
    expect(postingIssues({ ...period, countStartDay: true })).toEqual([])
    expect(postingIssues(period)).toHaveLength(1)
  })

  test('D02 only reports where the holidays are not known yet', () => {
    expect(found('2199-01-04', '2199-01-05', workingDays(10))).toEqual(['info D02_calendar'])
    expect(found('2199-01-04', '2199-01-05', days(10))).toEqual(['error D02_days 2 10'])
  })

  test('D03 refuses a range whose end is in the wrong year', () => {
    expect(found('2026-01-09', '2025-01-15', workingDays(5))).toEqual([
      'error D03_year 2025-01-15 2026-01-15',
    ])
    expect(found('2025-12-28', '2025-01-08', workingDays(5))).toEqual([
      'error D03_year 2025-01-08 2026-01-08',
    ])
  })

  test('D04 refuses an end before its start', () => {
    expect(found('2026-03-16', '2026-03-13', days(5))).toEqual(['error D04_end 2026-03-13'])
  })

  test('D05 warns of an end on a day off where working days count, makeup days apart', () => {
    expect(found('2026-03-02', '2026-03-21', workingDays(10))).toEqual([
      'warning D05_dayOff 2026-03-21 2026-03-23',
    ])
    expect(found('2024-09-12', '2024-09-29', workingDays(5))).toEqual([])
    expect(found('2026-03-02', '2026-03-21', days(10))).toEqual([])
  })

  test('an unfinished period is not yet wrong', () => {
    const open = { from: '2026-03-16', minimum: days(30), path: 'to', to: null }
    expect(postingIssues(open)).toEqual([])
  })
})
