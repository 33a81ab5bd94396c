import { describe, expect, test } from '@jest/globals'

import { checkSample } from '../checkSample.fixture.ts'
import { governmentBudget } from './index.ts'

const found = checkSample(governmentBudget)

const accounts = {
  approvedBy: 'committee',
  approvedOn: '2026-08-14',
  budgetPublishedOn: '2025-02-05',
  phase: 'final',
  publishedOn: '2026-08-28',
}

/** What B07 says of a general budget of these figures, and of one whose totals are slightly off. */
const sums = (general: Record<string, string>) =>
  found({ general }).filter((issue) => issue.startsWith('B07'))

describe('government budgets', () => {
  test('B07 浮梁 2024 closes: own income, transfers and what they are made of', () => {
    const general = {
      carriedIn: '0.76',
      debtIn: '2.82',
      generalTransfers: '18.05',
      incomeTotal: '37.84',
      movedIn: '3.67',
      nonTaxIncome: '1.78',
      ownIncome: '7.71',
      specialTransfers: '1.68',
      stabilisationIn: '1.24',
      taxIncome: '5.93',
      taxReturns: '1.91',
      transfersIn: '21.64',
    }
    expect(sums(general)).toEqual([])
    expect(sums({ ...general, incomeTotal: '37.94' })).toEqual([
      'B07_income general.incomeTotal 37.94/37.84',
    ])
    expect(sums({ ...general, taxIncome: '6.00' })).toEqual(['B07_own general.ownIncome 7.71/7.78'])
    expect(sums({ ...general, taxReturns: '2.00' })).toEqual([
      'B07_transfersIn general.transfersIn 21.64/21.73',
    ])
  })

  test('B07 东湖 2022 closes: what is left goes on to the next year', () => {
    const general = {
      carriedIn: '0.87',
      carriedOut: '1.23',
      debtIn: '2.05',
      expenditureTotal: '32.39',
      incomeTotal: '32.39',
      movedIn: '0.05',
      ownExpenditure: '24.98',
      ownIncome: '15.39',
      stabilisationIn: '0.67',
      stabilisationOut: '0.03',
      transfersIn: '13.36',
      transfersUp: '6.15',
    }
    expect(sums(general)).toEqual([])
    expect(sums({ ...general, carriedOut: '1.33' })).toEqual([
      'B07_expenditure general.expenditureTotal 32.39/32.49',
    ])
    expect(sums({ ...general, incomeTotal: '32.40' })).toEqual([
      'B07_balance general.incomeTotal 32.4/32.39',
    ])
  })

  test('B07 holds for each of the four budgets, and for transfers to levels below', () => {
    expect(found({ 'fund.debtOut': '4000.00' })).toEqual([
      'B07_expenditure fund.expenditureTotal 85700/85600',
    ])
    expect(found({ 'transfers.0.amount': '9700.00' })).toEqual([
      'B07_transfersDown general.transfersDown 14200/14100',
    ])
  })

  test('B01 and B11 look at the lines of each table', () => {
    expect(found({ 'generalLines.2.amount': '48300.00' })).toEqual([
      'B01_sum generalLines.1.amount 71500/71600',
    ])
    expect(found({ 'fundLines.0.amount': '69000.00' })).toEqual([
      'B01_sum fund.ownExpenditure 69200/69000',
      'B01_sum fundLines.0.amount 69000/69200',
    ])
    expect(found({ 'econLines.4.econCode': '502' })).toContain('B11_depth econLines.4.econCode')
    expect(found({ 'transfers.1.project': undefined })).toEqual(['B11_project transfers.1.project'])
  })

  test('B05 a large change has its reason', () => {
    const large = { change: '25000', changeRate: '10.14', previous: '246500' }
    const change = Object.fromEntries(
      Object.entries(large).map(([field, amount]) => [`general.${field}`, amount]),
    )
    expect(found(change)).toEqual(['warning B05_reason general.reason'])
    expect(found({ ...change, 'general.reason': '增加教育投入。' })).toEqual([])
  })

  test('B06 last year and the budget are what was published', () => {
    const other = { general: { ownExpenditure: '264900' }, unit: 'wan' }
    expect(found({}, { companions: { lastYear: other } })).toEqual([
      'warning B06_lastYear general.previous 264800/264900',
    ])
    const change = { ...accounts, 'general.budgeted': '264800' }
    expect(found(change, { companions: { budget: other } })).toEqual([
      'warning B06_budget general.budgeted 264800/264900',
    ])
  })

  test('B10 refuses a table that is neither there nor declared empty', () => {
    expect(
      found({ tablesEmpty: ['fundTransfers', 'capitalIncome', 'capitalExpenditure'] }),
    ).toEqual(['B10_missing tablesGiven'])
    expect(found({ transfers: undefined })).toEqual(['B10_missing tablesGiven'])
  })

  test('B14 浮梁 2024: 62.09 of 71.48 are 87%', () => {
    const executed = (executionRate: string) =>
      found({
        ...accounts,
        general: { budgeted: '71.48', executionRate, ownExpenditure: '62.09' },
      }).filter((issue) => issue.includes('B14'))
    expect(executed('87')).toEqual([])
    expect(executed('86.86')).toEqual([])
    expect(executed('88')).toEqual(['warning B14_rate general.executionRate 88/87'])
  })

  test('D12 is published in time, accounts after their budget; D18 in the right year', () => {
    expect(found(accounts)).toEqual([])
    expect(found({ publishedOn: '2025-02-08' })).toEqual(['D12_late lateReason'])
    expect(found({ ...accounts, budgetPublishedOn: undefined })).toEqual([
      'D12_noBudget budgetPublishedOn',
    ])
    const slip = { approvedOn: '2025-08-14', publishedOn: '2025-08-28' }
    expect(found({ ...accounts, ...slip })).toEqual(['warning D18_finalYear approvedOn'])
  })

  test('accounts find the budget of their own scope', () => {
    const { companions, lift, sample, settings } = governmentBudget
    expect(lift({ settings, value: sample }).phase).toBe('own-budget')
    expect(companions.budget!({ ...sample, phase: 'final' })).toEqual({
      objectName: '澄川县人民政府',
      phase: 'own-budget',
      subjectYear: 2025,
    })
  })
})
