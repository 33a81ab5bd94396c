import { describe, expect, test } from '@jest/globals'

import type { Deadline, Unit } from '../deadline/deadline.ts'

import { addSpan } from './addSpan.ts'
import { dueAfter } from './dueAfter.ts'
import { occurrences } from './occurrences.ts'

const within = (n: number, unit: Unit): Deadline => ({
  kind: 'within',
  n,
  trigger: 'decided',
  unit,
})

describe('working days with the make-up days of the State Council', () => {
  test.each([
    [20, '2026-02-06', '2026-03-12'],
    [20, '2026-09-18', '2026-10-22'],
    [20, '2025-12-31', '2026-01-29'],
    [7, '2026-02-12', '2026-02-28'],
    [7, '2026-04-29', '2026-05-12'],
    [7, '2026-09-23', '2026-10-10'],
    [10, '2025-09-26', '2025-10-16'],
    [9, '2024-09-23', '2024-10-10'],
    [5, '2026-01-08', '2026-01-15'],
  ])('§1.4 %i working days after %s end on %s', (n, from, on) => {
    expect(addSpan({ from, span: { n, unit: 'wd' } })).toEqual({ on, provisional: false })
  })

  test('§1.4 the first day counts where an office counts it', () => {
    const span = { n: 10, unit: 'wd' as const }
    const due = (from: string) => addSpan({ countStartDay: true, from, span }).on
    expect([due('2024-09-23'), due('2025-05-30')]).toEqual(['2024-10-10', '2025-06-13'])
  })

  test('§1.4 a date that rests on a year not yet announced is provisional, and a day or month is not', () => {
    const due = (n: number, unit: Unit) => addSpan({ from: '2026-12-24', span: { n, unit } })
    expect(due(5, 'wd')).toEqual({ on: '2026-12-31', provisional: false })
    expect(due(6, 'wd')).toEqual({ on: '2027-01-01', provisional: true })
    expect(due(30, 'd')).toEqual({ on: '2027-01-23', provisional: false })
    expect(addSpan({ from: '2026-01-31', span: { n: 1, unit: 'm' } }).on).toBe('2026-02-28')
  })
})

describe('where two deadlines meet', () => {
  const catalogue = { basis: '标准目录', deadline: within(20, 'wd') }
  const special = { basis: '发改办财金〔2018〕424号', deadline: within(7, 'wd') }
  const of = (deadlines: (typeof special)[]) => dueAfter({ deadlines, triggeredOn: '2026-02-12' })

  test('§1.4 the earlier due date wins and says which basis set it', () => {
    const due = { basis: special.basis, on: '2026-02-28', provisional: false, unit: 'wd' }
    expect(of([catalogue, special])).toEqual(due)
    expect(of([special, catalogue])).toEqual(due)
    const strictCatalogue = { basis: '标准目录', deadline: within(5, 'd') }
    expect(of([special, strictCatalogue])).toMatchObject({ basis: '标准目录', on: '2026-02-17' })
  })

  test('a notice goes out before its meeting; 及时 is as long as the setting says', () => {
    const timely = { basis: '标准目录', deadline: { kind: 'timely' as const } }
    const before = {
      basis: '标准目录',
      deadline: { kind: 'before', n: 7, trigger: 'meeting', unit: 'd' } as const,
    }
    expect(of([before])).toMatchObject({ on: '2026-02-05' })
    expect(of([timely])).toBeUndefined()
    expect(
      dueAfter({
        deadlines: [timely],
        options: { timely: { n: 3, unit: 'wd' } },
        triggeredOn: '2026-02-12',
      }),
    ).toMatchObject({ on: '2026-02-24' })
  })
})

describe('what comes again', () => {
  const recurring = (period: 'P1M' | 'P1Y' | 'P3M' | 'P6M' | 'P7D', due: object = {}) =>
    ({ due, kind: 'recurring', period }) as const

  test.each<[string, Parameters<typeof occurrences>[0]['deadline'], string[]]>([
    [
      '每月10日前发布上月',
      recurring('P1M', { day: 10 }),
      ['2025-12:2026-01-10', '2026-01:2026-02-10', '2026-02:2026-03-10'],
    ],
    [
      '每月后10个工作日内',
      recurring('P1M', { n: 10, unit: 'wd' }),
      ['2025-12:2026-01-15', '2026-01:2026-02-13', '2026-02:2026-03-13'],
    ],
    ['每季度首月20日', recurring('P3M', { day: 20, monthOfPeriod: 1 }), ['2025-Q4:2026-01-20']],
    ['每季度更新', recurring('P3M'), ['2026-Q1:2026-03-31']],
    ['每年1月31日前', { day: 31, kind: 'fixed', month: 1 }, ['2026:2026-01-31']],
    ['半年至少1次', recurring('P6M'), []],
    ['每周', recurring('P7D'), ['2025-12-29:2026-01-04', '2026-01-05:2026-01-11']],
  ])('%s', (phrase, deadline, expected) => {
    const to = phrase === '每周' ? '2026-01-12' : '2026-03-31'
    const found = occurrences({ deadline, from: '2026-01-01', to })
    expect(found.map(({ on, period }) => `${period}:${on}`)).toEqual(expected)
  })

  test('the half year is due at its end and open from its first day', () => {
    expect(
      occurrences({ deadline: recurring('P6M'), from: '2026-01-01', to: '2026-12-31' }),
    ).toEqual([
      { on: '2026-06-30', opensOn: '2026-01-01', period: '2026-H1', provisional: false },
      { on: '2026-12-31', opensOn: '2026-07-01', period: '2026-H2', provisional: false },
    ])
  })
})
