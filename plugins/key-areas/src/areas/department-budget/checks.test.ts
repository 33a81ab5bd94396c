import { describe, expect, test } from '@jest/globals'

import { publicData } from '../../domain/publicData.ts'
import { publicSections } from '../../domain/publicSections.ts'
import { checkSample } from '../checkSample.fixture.ts'
import { departmentBudget } from './index.ts'
import { sample } from './sample.ts'

const found = checkSample(departmentBudget)

/** The sample as the accounts of its year. */
const accounts = {
  approvedOn: '2026-08-14',
  budgetPublishedOn: '2025-03-05',
  phase: 'final',
  publishedOn: '2026-08-28',
  'threePublic.budgeted': sample.threePublic!.previous,
}

describe('三公 expenses of a department', () => {
  test('R9-02, B03 refuses cars that are not purchase plus running, and a wrong total', () => {
    expect(found({ 'threePublic.carTotal': '3.50', 'threePublic.total': '5.40' })).toEqual([
      'B03_cars threePublic.carTotal 3.5/3.6',
      'B03_total threePublic.total 5.4/4.8',
      'warning B05_change threePublic.change.carTotal 0/-0.1',
      'warning B05_change threePublic.change.total -0.3/0.3',
      'warning B05_rate threePublic.changeRate -5.88/5.88',
    ])
    expect(found({ 'threePublic.previous.total': '5.20' })).toContain(
      'B03_total threePublic.previous.total 5.2/5.1',
    )
  })

  test.each([
    ['carsBought', 1],
    ['carsKept', 0],
    ['receptionBatches', 0],
  ])('B12 asks about money that its counts do not explain: %s', (count, number) => {
    expect(found({ [`threePublic.counts.${count}`]: number })).toEqual([
      `warning B12_${count} threePublic.counts.${count}`,
    ])
  })

  test('B06 accounts compare with the 三公 budget as it was published, in whatever unit', () => {
    const { previous: budgeted } = sample.threePublic!
    const yuan = { ...budgeted, carRunning: '36000', carTotal: '36000', reception: '15000' }
    const surroundings = {
      companions: { budget: { threePublic: { ...yuan, total: '51000' }, unit: 'yuan' } },
    }
    expect(found(accounts, surroundings)).toEqual([])
    expect(found({ ...accounts, 'threePublic.budgeted.reception': '1.60' }, surroundings)).toEqual([
      'B03_total threePublic.budgeted.total 5.1/5.2',
      'warning B06_budget threePublic.budgeted.reception 1.6/1.5',
    ])
  })

  test('accounts explain each of their parts', () => {
    const accountSections = { fund: '本年度无政府性基金收支。', threePublic: '与预算数持平。' }
    const value = { ...sample, ...accounts, accountSections }
    expect(publicData({ area: departmentBudget, value })).toMatchObject({ accountSections })
    const shown = publicSections({ area: departmentBudget, value })
    expect(shown).toContainEqual(expect.objectContaining({ title: '决算情况说明' }))
  })

  test('B06 wants the 三公 budget in accounts', () => {
    const without = { 'threePublic.budgeted': undefined }
    expect(found({ ...accounts, ...without })).toEqual(['B06_missing threePublic.budgeted'])
    expect(found(without)).toEqual([])
  })

  test('B12 wants the counts in accounts', () => {
    const change = { ...accounts, 'threePublic.counts': undefined }
    expect(found(change)).toEqual(['B12_missing threePublic.counts'])
    expect(found({ 'threePublic.counts': undefined })).toEqual([])
  })
})

describe('completeness and procurement', () => {
  test('R9-02, B10 refuses a table that is neither there nor declared empty with a note', () => {
    expect(found({ tablesEmpty: undefined })).toEqual(['B10_missing tablesGiven'])
    expect(found({ econLines: undefined })).toEqual(['B10_missing tablesGiven'])
    expect(found({ emptyNote: undefined })).toEqual(['B10_note emptyNote'])
    expect(found({ tablesEmpty: ['fund', 'stateCapital', 'threePublic'] })).toEqual([
      'B10_both tablesEmpty',
    ])
    const settings = { requiredTables: { adjustment: [], budget: [], final: [] } }
    expect(found({ tablesEmpty: undefined }, { settings })).toEqual([])
  })

  test('B10 wants nine tables of accounts', () => {
    const tablesGiven = ['balance', 'income', 'expenditure', 'appropriation']
    expect(found({ ...accounts, tablesEmpty: ['fund'], tablesGiven })).toEqual([
      'B10_missing tablesGiven',
    ])
  })

  test('B13 procurement adds up and the share of small enterprises is theirs', () => {
    expect(found({ 'procurement.total': '36.00' })).toEqual(['B13_total procurement.total 36/35'])
    const sme = { 'procurement.smeAmount': '26.60', 'procurement.smeShare': '76.0' }
    expect(found(sme)).toEqual([])
    expect(found({ ...sme, 'procurement.smeShare': '75' })).toEqual([
      'B13_share procurement.smeShare 75/76',
    ])
    expect(found({ 'procurement.smeAmount': '35.01' })).toEqual([
      'B13_sme procurement.smeAmount 35.01/35',
    ])
    expect(found({ ...accounts, procurement: undefined })).toEqual(['B13_missing procurement'])
  })
})

describe('accounts and their budget', () => {
  test('B06 the budget named in accounts is the one published', () => {
    const companions = { budget: { total: '669.67', unit: 'wan' } }
    expect(found({ ...accounts, budgeted: '669.67' }, { companions })).toEqual([])
    expect(found({ ...accounts, budgeted: '700' }, { companions })).toEqual([
      'warning B06_budget budgeted 700/669.67',
    ])
  })

  test('B14 the rate of execution is used of approved, and a low one is pointed out', () => {
    expect(found({ ...accounts, budgeted: '700', executionRate: '95.67' })).toEqual([])
    expect(found({ ...accounts, budgeted: '700', executionRate: '95' })).toEqual([
      'warning B14_rate executionRate 95/96',
    ])
    expect(found({ ...accounts, budgeted: '1000' })).toEqual(['info B14_low executionRate'])
    expect(
      found({ ...accounts, budgeted: '1000' }, { settings: { lowExecutionPercent: 60 } }),
    ).toEqual([])
  })

  test('D12 both are published within 20 days of their approval, or say why not', () => {
    expect(found({ publishedOn: '2025-03-13' })).toEqual([])
    expect(found({ publishedOn: '2025-03-14' })).toEqual(['D12_late lateReason'])
    expect(found({ publishedOn: undefined })).toEqual(['D12_late lateReason'])
    expect(found({ lateReason: '系统迁移', publishedOn: '2025-03-14' })).toEqual([])
    expect(
      found(
        { approvedOn: '2025-02-21T12:00:00.000Z', publishedOn: undefined },
        {
          today: '2025-03-13',
        },
      ),
    ).toEqual([])
  })

  test('D12 accounts come after the budget of their year', () => {
    expect(found({ ...accounts, budgetPublishedOn: undefined })).toEqual([
      'D12_noBudget budgetPublishedOn',
    ])
    expect(found({ ...accounts, budgetPublishedOn: '2026-09-01' })).toEqual([
      'D12_order budgetPublishedOn',
    ])
    const change = { ...accounts, budgetPublishedOn: undefined }
    expect(found(change, { companions: { budget: { unit: 'wan' } } })).toEqual([])
    expect(found(change, { companions: { budget: { publishedOn: '2026-08-29' } } })).toEqual([
      'D12_order budgetPublishedOn',
    ])
  })

  test('D18 the approval is of the right year and not after publication', () => {
    expect(found({ approvedOn: '2025-03-06' })).toEqual(['warning D18_future approvedOn'])
    expect(found({ approvedOn: '2024-07-30', lateReason: '补充公开' })).toEqual([
      'warning D18_budgetYear approvedOn',
    ])
  })

  test('D18 通道 2024: accounts approved on a day of their own year', () => {
    const slip = { approvedOn: '2024-07-30', fiscalYear: 2024, publishedOn: '2024-08-10' }
    expect(found({ ...accounts, ...slip, budgetPublishedOn: '2024-02-10' })).toEqual([
      'warning D18_finalYear approvedOn',
    ])
  })

  test('last year and the budget are found by department, phase and year', () => {
    const { companions } = departmentBudget
    expect(companions.lastYear!(departmentBudget.sample)).toEqual({
      objectName: '县审计局',
      phase: 'budget',
      subjectYear: 2024,
    })
    expect(companions.budget!(departmentBudget.sample)).toBeUndefined()
    expect(companions.budget!({ ...departmentBudget.sample, phase: 'final' })).toMatchObject({
      phase: 'budget',
    })
  })
})
