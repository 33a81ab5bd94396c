import { describe, expect, test } from '@jest/globals'

import { checkSample } from '../checkSample.fixture.ts'
import { foodLicences } from './index.ts'
import { hasRightCheckDigit } from './licenceNumber.ts'

const found = checkSample(foodLicences)

describe('food licences', () => {
  test.each([
    [{ 'rows.0.certNo': 'JY19990421000017' }, 'warning A08_checkDigit rows.0.certNo'],
    [{ 'rows.0.certNo': 'JY1999042100001' }, 'R9-01_form rows.0.certNo'],
    [{ 'rows.0.certNo': 'SC11399042100017' }, 'A08_twice rows.1.certNo'],
    [{ 'rows.0.uscc': '92990421MA9100039H' }, 'I01_checkDigit rows.0.uscc'],
    [{ 'rows.0.validTo': '2026-03-01' }, 'A09_order rows.0.validTo'],
    [{ 'rows.0.validTo': '2031-03-03' }, 'warning A09_long rows.0.validTo'],
    [
      { 'rows.0.validFrom': '2021-03-30', 'rows.0.validTo': '2026-03-30' },
      'warning A09_ended rows.0.validTo',
    ],
  ])('A08 and A09 find in %j: %s', (change, line) => {
    expect(found(change)).toEqual([line])
  })

  test('A08 the check of the last digit may be left out, and the years set', () => {
    const change = { 'rows.0.certNo': 'JY19990421000017' }
    expect(found(change, { settings: { checkLastDigit: false } })).toEqual([])
    expect(found({ 'rows.0.validTo': '2031-03-03' }, { settings: { validYears: 6 } })).toEqual([])
  })

  test('A08, A09 hold for licences to sell drugs too', () => {
    const [first] = foodLicences.sample.drugs as object[]
    expect(found({ drugs: [first, first] })).toEqual(['A08_twice drugs.1.certNo'])
    expect(found({ 'drugs.0.uscc': '91990421MA9100012W' })).toEqual(['I01_checkDigit drugs.0.uscc'])
    expect(found({ 'drugs.0.validTo': '2026-03-04' })).toEqual(['A09_order drugs.0.validTo'])
  })

  test('A11 a record is of food, of drugs or of both', () => {
    expect(found({ rows: undefined })).toEqual([])
    expect(found({ drugs: undefined })).toEqual([])
    expect(found({ drugs: undefined, rows: undefined })).toEqual(['A11_nothing rows'])
  })

  test('A09 a cancelled licence may have ended', () => {
    const ended = { 'rows.0.validFrom': '2021-03-30', 'rows.0.validTo': '2026-03-30' }
    expect(found({ ...ended, 'rows.0.status': 'cancelled' })).toEqual([])
  })
})

test('A08 each single wrong digit is found', () => {
  const right = 'JY19990421000016'
  expect(hasRightCheckDigit(right)).toBe(true)
  for (let at = 2; at < right.length; at += 1) {
    const wrong = (Number(right[at]) + 1) % 10
    expect(hasRightCheckDigit(`${right.slice(0, at)}${wrong}${right.slice(at + 1)}`)).toBe(false)
  }
})
