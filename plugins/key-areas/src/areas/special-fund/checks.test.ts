import { describe, expect, test } from '@jest/globals'

import { checkSample } from '../checkSample.fixture.ts'
import { specialFund } from './index.ts'

const found = checkSample(specialFund)

/** The month after the sample, in which nothing moved. */
const nextMonth = { paidBefore: '258.00', payments: undefined, period: '2025-04', zeroPeriod: true }
const { sample } = specialFund

describe('special funds', () => {
  test('F01 refuses sources that are not the fund', () => {
    expect(found({ 'sources.1.amount': '430.00' })).toEqual([
      'F01_sources totalSource 1836.8/1846.8',
    ])
  })

  test.each([
    ['襄城 2019', ['1245', '54', '50', '1200', '8000'], '10549'],
    ['封丘 2018', ['2069.985898', '24.444082', '1.8', '5.675918'], '2101.905898'],
    ['孟州 2018', ['1266.8', '787.76', '893.2'], '2947.76'],
    ['凤泉 2022', ['43', '144'], '187'],
  ])('F01 holds for %s', (_, amounts, totalSource) => {
    const sources = amounts.map((amount) => ({ amount, level: 'county' }))
    const sums = (change: Record<string, unknown>) =>
      found({ sources, ...change }).filter(
        (issue) => issue.startsWith('F01') || issue.startsWith('R'),
      )
    expect(sums({ totalSource })).toEqual([])
    expect(sums({ totalSource: `1${totalSource}` })).toHaveLength(1)
  })

  test('F02 refuses allocations, payments and balances that do not add up', () => {
    expect(found({ 'allocations.1.amount': '650.50' })).toEqual([
      'F02_allocations totalAllocated 1500.5/1510.5',
    ])
    expect(found({ unallocated: '336.00' })).toEqual(['F02_total totalSource 1836.8/1836.5'])
    expect(found({ 'payments.0.amount': '248.00' })).toEqual(['F02_paid paidTotal 258/248'])
    expect(found({ balance: '1242.00' })).toEqual(['F02_balance totalAllocated 1500.5/1500'])
  })

  test('F02 refuses to pay more than was allocated', () => {
    const change = { balance: '0', paidTotal: '1600', 'payments.0.amount': '1600' }
    expect(found(change)).toContain('F02_exceeds paidTotal 1600/1500.5')
  })

  test('F03 asks for the period that was left out', () => {
    expect(found(nextMonth)).toEqual(['warning F03_gap period'])
    expect(found(nextMonth, { companions: { before: sample } })).toEqual([])
    expect(found({ ...nextMonth, firstPeriod: '2025-05' })).toEqual([
      'warning F03_first firstPeriod',
    ])
  })

  test('F03 goes on from what the period before published, also in another unit', () => {
    const before = { paidTotal: '2580000', totalAllocated: '15005000', unit: 'yuan' }
    expect(found(nextMonth, { companions: { before } })).toEqual([])
    const less = { ...before, paidTotal: '2500000' }
    expect(found(nextMonth, { companions: { before: less } })).toEqual([
      'warning F03_paidBefore paidBefore 258/250',
    ])
  })

  test('F03 a period without movement says so, and none with movement does', () => {
    const companions = { before: sample }
    expect(found({ ...nextMonth, zeroPeriod: undefined }, { companions })).toEqual([
      'warning F03_zero zeroPeriod',
    ])
    expect(found({ zeroPeriod: true })).toEqual(['F03_notZero zeroPeriod'])
    const allocatedLess = { ...sample, totalAllocated: '860.00' }
    expect(found(nextMonth, { companions: { before: allocatedLess } })).toEqual([
      'F03_notZero zeroPeriod',
    ])
  })

  test('F03 a payment is of its period, month or quarter', () => {
    expect(found({ 'payments.0.date': '2025-04-01' })).toEqual([
      'warning F03_outside payments.0.date',
    ])
    const quarter = { firstPeriod: '2025-Q1', period: '2025-Q1' }
    expect(found({ ...quarter, 'payments.0.date': '2025-01-02T12:00:00.000Z' })).toEqual([])
    expect(found({ ...quarter, 'payments.0.date': '2025-04-01' })).toEqual([
      'warning F03_outside payments.0.date',
    ])
  })

  test('D02 posts allocations for ten days', () => {
    expect(found({ noticeTo: '2025-04-09' })).toEqual(['D02_days noticeTo 9/10'])
    expect(found({ noticeTo: '2025-04-09' }, { settings: { noticeDays: 5 } })).toEqual([])
  })
})
