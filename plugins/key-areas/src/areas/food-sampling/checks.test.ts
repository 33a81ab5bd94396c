import { describe, expect, test } from '@jest/globals'

import { checkSample } from '../checkSample.fixture.ts'
import { foodSampling } from './index.ts'
import { isViolation } from './isViolation.ts'

const found = checkSample(foodSampling)

describe('food sampling', () => {
  test('A01 refuses batches that are not passed and failed together', () => {
    expect(found({ batchTotal: 41, passRate: undefined })).toEqual(['A01_batches batchTotal 41/40'])
  })

  test('A01 refuses fewer failed items than failed batches; more are several items of one', () => {
    expect(found({ passed: 37, failed: 3, passRate: '92.5' })).toEqual([
      'A01_failedItems failedItems 2/3',
    ])
    expect(found({ passed: 39, failed: 1, passRate: '97.5' })).toEqual([])
    const nothing = { passed: 40, failed: 0, passRate: '100', failedItems: undefined }
    expect(found({ ...nothing, followUp: undefined })).toEqual([])
  })

  test('A01 refuses a pass rate that is not passed ÷ batches', () => {
    expect(found({ passRate: '95.10' })).toEqual(['A01_passRate passRate 95.1/95'])
  })

  test('A07 refuses a failed item whose result keeps to the standard', () => {
    expect(found({ 'failedItems.1.result': '112mg/kg' })).toEqual([
      'A07_result failedItems.1.result 112mg/kg/≤200 mg/kg',
    ])
  })

  test('A07 warns of a measure about a sample that did not fail', () => {
    expect(found({ 'followUp.0.samplingNo': 'XC25990421830530028' })).toEqual([
      'warning A07_followUp followUp.0.samplingNo',
    ])
  })
})

test.each([
  ['1.35mg/kg', '≤0.2mg/kg', true],
  ['0.2mg/kg', '≤0.2 mg/kg', false],
  ['0.2', '＜0.2mg/kg', true],
  ['1.2×10^5CFU/g', '≤10^4CFU/g', undefined],
  ['1.2×10⁵CFU/g', '≤1×10⁴CFU/g', true],
  ['1.2×10³CFU/g', '≤1×10⁴CFU/g', false],
  ['7.6g/100g', '≥8.0g/100g', true],
  ['8.0g/100g', '≥8.0g/100g', false],
  ['5.1', '5.5～8.5', true],
  ['6.0', '5.5-8.5', false],
  ['检出', '不得检出', true],
  ['未检出', '不得检出', false],
  ['3.1μg/kg', '不得检出', true],
  ['0.004mg/kg', '不得使用', true],
  ['200μg/kg', '≤0.2mg/kg', undefined],
  ['＜0.01mg/kg', '≤0.02mg/kg', undefined],
  ['4.2×10⁴；3.1×10⁴', 'n=5，c=2，m=10⁴，M=10⁵', undefined],
  ['1.5g/kg', '按生产需要适量使用', undefined],
  ['/', '/', undefined],
])('A07 the result %s against the standard value %s: %s', (result, standardValue, is) => {
  expect(isViolation({ result, standardValue })).toBe(is)
})
