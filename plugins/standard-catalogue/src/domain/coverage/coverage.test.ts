import { describe, expect, test } from '@jest/globals'

import type { BoundRecord } from './boundRecord.ts'
import { coverageOf, type Obligation } from './coverageOf.ts'
import { titlePeriod } from './titlePeriod.ts'

const record = (publishedOn: string | undefined, more: Partial<BoundRecord> = {}): BoundRecord => ({
  id: `r${publishedOn ?? ''}`,
  publishedOn,
  title: '通报',
  ...more,
})

const short = ({ lateBy, on, period = '', state }: Obligation) =>
  [state, period, on, lateBy].filter((part) => part !== '').join(' ')

function cover({
  cycle,
  deadlineText = '每月10日前公布上月数据',
  records,
  today = '2026-05-12',
  trackedFrom = '2026-01-01',
}: {
  cycle?: 'P1M' | 'P1Y'
  deadlineText?: string
  records: BoundRecord[]
  today?: string
  trackedFrom?: string
}) {
  const row = { ...(cycle && { cycle }), deadlineText }
  const { done, lastPublishedOn, missing, next } = coverageOf({ records, row, today, trackedFrom })
  return {
    done: done.map(short),
    lastPublishedOn,
    missing: missing.map(short),
    next: next && short(next),
  }
}

describe('D17, §3.6 coverage of a row that comes again', () => {
  test('D17, §3.6 done in time, done late, missing with days late, and what is next', () => {
    const records = [record('2026-01-08'), record('2026-02-13'), record('2026-04-10')]
    expect(cover({ records })).toEqual({
      done: ['done 2025-12 2026-01-10 0', 'done 2026-01 2026-02-10 3', 'done 2026-03 2026-04-10 0'],
      lastPublishedOn: '2026-04-10',
      missing: ['missing 2026-02 2026-03-10 63', 'missing 2026-04 2026-05-10 2'],
      next: 'due 2026-05 2026-06-10 0',
    })
  })

  test('a record that names its period counts for it, however late; one month missed moves no other', () => {
    const late = record('2026-05-11', { title: '澄川县2026年2月空气质量状况' })
    const byData = record('2026-05-12', { period: '2026-01' })
    expect(cover({ records: [late, byData] })).toMatchObject({
      done: ['done 2026-01 2026-02-10 91', 'done 2026-02 2026-03-10 62'],
      missing: [
        'missing 2025-12 2026-01-10 122',
        'missing 2026-03 2026-04-10 32',
        'missing 2026-04 2026-05-10 2',
      ],
    })
  })

  test('periods before the row is followed up are not asked for', () => {
    expect(cover({ records: [], trackedFrom: '2026-04-15' }).missing).toEqual([
      'missing 2026-04 2026-05-10 2',
    ])
  })

  test('a cycle beside 20 working days means that many after each period; lateness is in working days', () => {
    const found = cover({
      cycle: 'P1M',
      deadlineText: '信息形成或者变更之日起20个工作日内',
      records: [record('2026-05-11', { title: '2026年3月抽检' })],
      trackedFrom: '2026-04-01',
    })
    expect(found.done).toEqual(['done 2026-03 2026-04-29 6'])
    expect(found.next).toBe('due 2026-04 2026-06-01 0')
  })

  test('what is due once a year has a next one', () => {
    const records = [record('2026-03-20')]
    expect(cover({ deadlineText: '每年3月31日前', records })).toMatchObject({
      done: ['done 2026 2026-03-31 0'],
      next: 'due 2027 2027-03-31 0',
    })
  })
})

describe('coverage of a row that follows events', () => {
  const deadlineText = '作出决定之日起7个工作日内'

  test('§3.6 each bound record has its due date; a draft past it is missing', () => {
    const records = [
      record('2026-05-12', { id: 'inTime', triggeredOn: '2026-04-29' }),
      record('2026-05-12', { id: 'late', triggeredOn: '2026-04-28' }),
      record(undefined, { id: 'draft', triggeredOn: '2026-04-20' }),
      record(undefined, { id: 'waiting', triggeredOn: '2026-05-11' }),
    ]
    expect(cover({ deadlineText, records })).toMatchObject({
      done: ['done 2026-05-11 1', 'done 2026-05-12 0'],
      missing: ['missing 2026-04-29 7'],
      next: 'due 2026-05-20 0',
    })
  })

  test('a stricter law is the basis that is shown', () => {
    const { done } = coverageOf({
      records: [record('2026-03-02', { triggeredOn: '2026-02-12' })],
      row: { deadlineText: '信息形成或者变更之日起20个工作日内' },
      special: [
        {
          basis: '发改办财金〔2018〕424号',
          deadline: { kind: 'within', n: 7, trigger: 'decided', unit: 'wd' },
        },
      ],
      today: '2026-05-12',
      trackedFrom: '2026-01-01',
    })
    expect(done).toMatchObject([
      { basis: '发改办财金〔2018〕424号', lateBy: 1, on: '2026-02-28', unit: 'wd' },
    ])
  })
})

test.each([
  ['澄川县2026年3月城市空气质量状况', '2026-03'],
  ['2026年第一季度财政专项资金', '2026-Q1'],
  ['2026年上半年统计公报', '2026-H1'],
  ['县审计局2025年度部门预算', '2025'],
  ['关于2026年3月9日会议的通知', '2026'],
  ['关于农机补贴的通知', undefined],
])('the period a title names: %s', (title, period) => {
  expect(titlePeriod(title)).toBe(period)
})
