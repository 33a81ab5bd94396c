import { describe, expect, test } from '@jest/globals'

import { checkSample } from '../checkSample.fixture.ts'
import { departmentBudget } from './index.ts'

const found = checkSample(departmentBudget)

const { sample } = departmentBudget
const lines = sample.lines as Record<string, unknown>[]
const withoutRows = (...codes: string[]) =>
  lines.filter(({ funcCode }) => !codes.includes(funcCode as string))

describe('budget lines', () => {
  test.each([
    ['a 款 that is not its 项', 'lines.1.amount', '554.40', ['lines.0.amount', 'lines.1.amount']],
    ['a total that is not its 类', 'total', '669.77', ['total']],
    ['a basic total that is not its lines', 'basicTotal', '498.17', ['basicTotal', 'basicTotal']],
    [
      'a 类 by economic class',
      'econLines.0.amount',
      '412.97',
      ['basicTotal', 'econLines.0.amount'],
    ],
  ])('B01 refuses %s', (_, field, amount, paths) => {
    const sums = found({ [field]: amount }).filter((issue) => issue.startsWith('B01'))
    expect(sums.map((issue) => issue.split(' ').slice(0, 2).join(' ')).sort()).toEqual(
      paths.map((path) => `B01_sum ${path}`),
    )
  })

  test('B01 allows for rounding: half of the last digit for every row', () => {
    expect(found({ 'lines.1.amount': '554.22', 'lines.1.project': '171.62' })).toEqual([
      'B01_sum lines.0.amount 554.2/554.22',
      'B01_sum lines.0.project 171.6/171.62',
    ])
    expect(found({ 'lines.1.amount': '554.21', 'lines.1.project': '171.61' })).toEqual([])
    const sevenDigits = { 'lines.2.amount': '318.45', 'lines.2.basic': '318.45' }
    expect(found({ ...sevenDigits, 'lines.2.publicUse': '85.33' })).toContain(
      'B01_sum lines.1.amount 554.2/554.23',
    )
  })

  test('B01 adds up whichever levels are written', () => {
    expect(found({ lines: lines.filter(({ funcCode }) => String(funcCode).length === 7) })).toEqual(
      [],
    )
    expect(found({ lines: withoutRows('20108', '20805') })).toEqual([])
    expect(found({ lines: withoutRows('2210201', '22102', '221') })).toEqual([
      'B01_sum total 669.67/635.73',
      'B01_sum basicTotal 498.07/464.13',
    ])
  })

  test('B01 a withheld line leaves its total partial, and is not given away by subtraction', () => {
    const withheld = (row: number) => ({
      [`lines.${row}`]: { funcCode: lines[row]!.funcCode, funcName: '某项', secretMasked: true },
    })
    expect(found(withheld(4))).toEqual([
      'info B01_partial lines.1.amount',
      'warning B01_revealed lines.1.amount 554.2/408.6',
      'info B01_partial lines.1.basic',
      'info B01_partial lines.1.project',
      'warning B01_revealed lines.1.project 171.6/26',
    ])
    expect(found({ ...withheld(3), ...withheld(4) }).join()).not.toMatch('revealed')
    expect(found({ ...withheld(4), 'lines.1.amount': '400.00' })).toContain(
      'B01_less lines.1.amount 400/408.6',
    )
  })

  test('B02 basic and project make the amount, personnel and public use the basic part', () => {
    expect(found({ 'lines.2.personnel': '233.20' })).toEqual([
      'B02_basic lines.2.basic 318.42/318.5',
    ])
    expect(found({ 'lines.3.amount': '26.00', 'lines.3.basic': '1.00' })).toContain(
      'B02_amount lines.3.amount 26/27',
    )
    expect(found({ projectTotal: '171.50' })).toEqual([
      'B02_total total 669.67/669.57',
      'B01_sum projectTotal 171.5/171.6',
    ])
  })

  test('B05 a change is the difference, its rate that of last year, and a large one explained', () => {
    expect(found({ change: '27.47' })).toEqual(['warning B05_change change 27.47/27.37'])
    expect(found({ changeRate: '4.3' })).toEqual([])
    expect(found({ changeRate: '4.36' })).toEqual(['warning B05_rate changeRate 4.36/4.26'])
    expect(found({ 'threePublic.reason': undefined })).toEqual([
      'warning B05_reason threePublic.reason',
    ])
    const settings = { reasonFromPercent: 6 }
    expect(found({ 'threePublic.reason': undefined }, { settings })).toEqual([])
    expect(found({ 'lines.3.prevAmount': '0', 'lines.3.changeRate': '100' })).toEqual([
      'warning B05_rateOfZero lines.3.changeRate',
    ])
    expect(found({ 'threePublic.change.reception': '0.30' })).toEqual([
      'warning B05_change threePublic.change.reception 0.3/-0.3',
    ])
  })

  test('B06 last year is what was published last year, also in another unit', () => {
    const lastYear = {
      lines: [{ amount: '3000000', funcCode: '2010801' }],
      threePublic: { total: '51000' },
      total: '6423000',
      unit: 'yuan',
    }
    const companions = { lastYear }
    expect(found({ 'lines.2.prevAmount': '300.00' }, { companions })).toEqual([])
    expect(found({ 'lines.2.prevAmount': '310', previous: '642.30' }, { companions })).toEqual([
      'warning B06_lastYear lines.2.prevAmount 310/300',
    ])
    expect(found({}, { companions: { lastYear: { total: '640', unit: 'wan' } } })).toEqual([
      'warning B06_lastYear previous 642.3/640',
    ])
  })

  test('B07 income and expenditure are equal in all', () => {
    expect(found({ incomeTotal: '669.66' })).toEqual(['B07_balance incomeTotal 669.66/669.67'])
    expect(found({ carriedOver: '3', expenditureTotal: '672.67', incomeTotal: '672.67' })).toEqual(
      [],
    )
    expect(found({ carriedOver: '3' })).toEqual(['B07_expenditure expenditureTotal 669.67/672.67'])
  })

  test('B09 basic expenditure is no more than all expenditure of the kind', () => {
    expect(found({ 'econLines.15.amount': '1.21' })).toEqual([
      'warning B09_exceeds econLines.15.amount 1.21/1.2',
    ])
  })

  test('B11 refuses lines that do not go down to the 项, and economic ones to the 款', () => {
    expect(found({ lines: withoutRows('2210201') })).toEqual(['B11_depth lines.15.funcCode'])
    const econLines = [{ amount: '498.07', econCode: '301', econName: '工资福利支出' }]
    expect(found({ econLines })).toEqual(['B11_depth econLines.0.econCode'])
    const withheld = { funcCode: '22102', funcName: '某款', secretMasked: true }
    expect(found({ lines: [...withoutRows('2210201', '22102'), withheld] }).join()).not.toMatch(
      'B11',
    )
  })

  test('B15 knows the classes of the year and takes a code once', () => {
    const functionalClasses = ['201', '208', '210']
    expect(found({}, { settings: { functionalClasses } })).toEqual([
      'warning B15_class lines.14.funcCode',
      'warning B15_class lines.15.funcCode',
      'warning B15_class lines.16.funcCode',
    ])
    expect(found({ 'lines.13.funcCode': '2101101' })).toContain('B15_twice lines.13.funcCode')
    expect(found({ 'lines.13.funcCode': '210110' })).toEqual(
      expect.arrayContaining(['R9-01_form lines.13.funcCode']),
    )
  })

  test('B16 a line has an amount, unless it is withheld: then it has none', () => {
    expect(found({ 'lines.16.amount': undefined })).toEqual(['B16_missing lines.16.amount'])
    expect(found({ 'lines.16.secretMasked': true })).toEqual(
      expect.arrayContaining(['B16_masked lines.16.amount', 'B16_masked lines.16.basic']),
    )
  })

  test('B17 only an adjustment takes back', () => {
    const negative = { 'lines.3.amount': '-26.00', 'lines.3.project': '-26.00' }
    expect(found(negative)).toContain('B17_negative lines.3.amount')
    expect(found({ ...negative, phase: 'adjustment' }).join()).not.toMatch('B17')
  })
})
