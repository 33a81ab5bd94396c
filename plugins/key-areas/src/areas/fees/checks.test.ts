import { describe, expect, test } from '@jest/globals'

import { checkSample } from '../checkSample.fixture.ts'
import { fees } from './index.ts'
import { sample } from './sample.ts'

const found = checkSample(fees)

describe('fees', () => {
  test('P01 misses what last year’s list charged and this one does not name', () => {
    const items = [...sample.items, { ...sample.items[0]!, name: '耕地开垦费' }]
    const before = { ...sample, items, year: 2024 }
    expect(found({}, { companions: { before } })).toEqual(['P01_dropped items'])
    const abolished = items.with(3, { ...items[3]!, status: 'abolished' })
    expect(found({ items: abolished }, { companions: { before } })).toEqual([])
    expect(found({}, { companions: { before: { ...before, items: abolished } } })).toEqual([])
  })

  test('P02 refuses a fee that stands twice in the list', () => {
    expect(found({ 'items.1': sample.items[0] })).toEqual(['P02_repeated items.1.name'])
    expect(found({ 'items.1': { ...sample.items[0], department: '林业' } })).toEqual([])
  })

  test('P03 asks fees for their treasury, and service charges for none', () => {
    expect(found({ 'items.0.management': '' })).toEqual(['P03_missing items.0.management'])
    expect(found({ 'items.0.kind': 'service' })).toEqual(['P03_service items.0.management'])
    expect(found({ 'items.0.kind': 'service', 'items.0.management': null })).toEqual([])
  })

  test('P04 refuses a range that goes down, and warns of an amount without a unit', () => {
    expect(found({ 'items.0.amountTo': '79.99' })).toEqual(['P04_range items.0.amountTo 79.99/80'])
    expect(found({ 'items.1.unit': '' })).toEqual(['warning P04_unit items.1.unit'])
  })
})
