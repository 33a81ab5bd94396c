import { describe, expect, test } from '@jest/globals'

import { amountsInYuan, hasLostPoint, unitSlips } from './unitSlip.ts'

describe('N03 unit slips', () => {
  test.each([
    ['one row in 元 among rows in 万元', ['124', '5000000', '90'], [1]],
    ['one row in 亿元 among rows in 万元', ['12400', '0.5', '9000'], [1]],
    ['普洱 2025-01, losses of different size', ['124', '0.5', '90'], []],
    ['another county 2022', ['4.28', '183', '80', '50', '49.84'], []],
    ['rows of nothing', ['0', '0', '900000'], []],
    ['two rows: no telling which', ['12', '120000'], []],
    ['empty cells', ['', null, undefined, '/', '12', '13', '120000'], [6]],
  ])('N03 %s', (_, amounts, rows) => {
    expect(unitSlips(amounts)).toEqual(rows)
  })

  test.each([
    ['1947', '1.947', true],
    ['1947', '1.9470', true],
    ['19', '1.947', true],
    ['1947', '1.9516', false],
    ['1.947', '1.947', false],
    ['2', '1.947', false],
    ['1947.0', '1.947', false],
    ['0', '1.947', false],
  ])('N03 %s beside %s', (written, expected, isLost) => {
    expect(hasLostPoint({ expected, written })).toBe(isLost)
  })

  test.each([
    ['直接经济损失0.5元', ['0.5']],
    ['直接经济损失0.50 元，另一起124万元', ['0.50']],
    ['直接经济损失0.5万元', []],
    ['每人补助200元', []],
    ['直接经济损失10.5元', []],
  ])('N03 amounts the table has in 万元: %s', (text, found) => {
    expect(amountsInYuan({ amounts: ['124', '0.5', '90'], text })).toEqual(found)
  })
})
