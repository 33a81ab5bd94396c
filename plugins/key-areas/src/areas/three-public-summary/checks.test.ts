import { describe, expect, test } from '@jest/globals'

import { checkSample } from '../checkSample.fixture.ts'
import { threePublicSummary } from './index.ts'
import { sample } from './sample.ts'

const found = checkSample(threePublicSummary)

/** The sample as the accounts of its year. */
const accounts = {
  approvedOn: '2026-08-14',
  phase: 'final',
  publishedOn: '2026-08-28',
  'totals.budgeted': sample.totals.previous,
}

describe('the summary of 三公 expenses', () => {
  test.each([
    [
      '江北区 2021',
      { abroad: '39', purchase: '2648', reception: '323', running: '1422' },
      '4070',
      '4432',
    ],
    [
      '龙泉 2018',
      { abroad: '120', purchase: '414', reception: '1033', running: '1204' },
      '1618',
      '2771',
    ],
  ])('B03 holds for %s', (_, leaves, carTotal, total) => {
    const sums = (change: Record<string, string>) =>
      found({
        'totals.abroad': leaves.abroad,
        'totals.carPurchase': leaves.purchase,
        'totals.carRunning': leaves.running,
        'totals.carTotal': carTotal,
        'totals.reception': leaves.reception,
        'totals.total': total,
        ...change,
      }).filter((issue) => issue.startsWith('B03'))
    expect(sums({})).toEqual([])
    expect(sums({ 'totals.total': `1${total}` })).toHaveLength(1)
    expect(sums({ 'totals.carTotal': `1${carTotal}` })).toHaveLength(1)
  })

  test('B03 refuses a row that does not add up', () => {
    expect(found({ 'organs.0.carTotal': '3.61', 'organs.0.total': '4.90' })).toEqual([
      'B03_total organs.0.total 4.9/4.8',
      'B04_sum totals.total 63.5/63.6',
    ])
  })

  test('B06 accounts compare with the budget of the year as it was published', () => {
    const { previous: budgeted } = sample.totals
    const issues = (total: string) =>
      found(
        { phase: 'final', 'totals.budgeted': budgeted },
        { companions: { budget: { totals: { total }, unit: 'wan' } } },
      ).filter((issue) => issue.includes('B06'))
    expect(issues(budgeted.total)).toEqual([])
    expect(issues('1.00')).toEqual([
      `warning B06_budget totals.budgeted.total ${Number(budgeted.total)}/1`,
    ])
  })

  test('B04 refuses totals that are not those of the departments', () => {
    expect(found({ 'organs.1.reception': '4.60', 'organs.1.total': '40.00' })).toEqual([
      'B04_sum totals.reception 16.7/16.8',
      'B04_sum totals.total 63.5/63.6',
    ])
    expect(found({ 'organs.2.prevTotal': '19.10' })).toEqual([
      'warning B04_previous totals.previous.total 48.5/48.6',
    ])
  })

  test('B04 the rows are those of the declared scope', () => {
    expect(found({ scope: 'departments' })).toEqual(['B04_outside organs.2.tier'])
    expect(found({ 'organs.2.tier': 'department' })).toEqual(['B04_noTownships scope'])
    expect(found({ organCount: 20 })).toEqual(['B04_count organCount 3/20'])
    expect(found({ 'organs.2.organ': '县审计局' })).toEqual(['B04_twice organs.2.organ'])
  })

  test('B05 a large change has its reason', () => {
    expect(found({ 'totals.reason': undefined })).toEqual(['warning B05_reason totals.reason'])
  })

  test('B06 last year is what was published last year', () => {
    const lastYear = { totals: { total: '48.60' }, unit: 'wan' }
    expect(found({}, { companions: { lastYear } })).toEqual([
      'warning B06_lastYear totals.previous.total 48.5/48.6',
    ])
  })

  test('B06 final figures give the budget they compare with', () => {
    const final = { ...accounts, budgetPublishedOn: '2025-02-05' }
    expect(found(final)).toEqual([])
    expect(found({ ...final, 'totals.budgeted': undefined })).toEqual([
      'B06_missing totals.budgeted',
    ])
  })

  test('D12 final figures come after those of the budget', () => {
    expect(found(accounts)).toEqual(['D12_noBudget budgetPublishedOn'])
    expect(found(accounts, { companions: { budget: {} } })).toEqual([])
  })
})
