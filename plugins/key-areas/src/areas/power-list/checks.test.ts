import { describe, expect, test } from '@jest/globals'

import { checkSample } from '../checkSample.fixture.ts'
import { sample as feesSample } from '../fees/sample.ts'
import { powerList } from './index.ts'
import { sample } from './sample.ts'

const found = checkSample(powerList)

describe('power lists', () => {
  test('W01 refuses a code that stands for two powers', () => {
    expect(found({ 'items.3.code': '990421-14-CF-001' })).toEqual(['W01_code items.3.code'])
  })

  test('W02 warns of a penalty named otherwise and of a basis without an article', () => {
    expect(found({ 'items.1.name': '无证经营食品处罚' })).toEqual([
      'warning W02_penalty items.1.name',
    ])
    expect(found({ 'items.0.basis': '《中华人民共和国食品安全法》' })).toEqual([
      'warning W02_article items.0.basis',
    ])
  })

  test('W03 counts the rows of each kind of retention', () => {
    expect(found({ 'items.3.retention': 'own' })).toEqual([
      'W03_count counts.own 1/2',
      'W03_count counts.forwarded 1/0',
    ])
    expect(found({ 'counts.total': 5, 'version.reduction': '0', 'version.removed': 1 })).toEqual([
      'W03_count counts.total 5/4',
    ])
  })

  test('W04 follows the number of items from version to version', () => {
    expect(found({ 'version.added': 0 })).toEqual(['W04_kept counts.total 4/3'])
    expect(found({ 'version.reduction': '25.00' })).toEqual([
      'W04_reduction version.reduction 25/20',
    ])
    const before = { ...sample, counts: { ...sample.counts, total: 6 }, year: 2024 }
    expect(found({}, { companions: { before } })).toEqual(['warning W04_before version.before 5/6'])
  })

  test('W05 refuses results of powers outside the list', () => {
    expect(found({ 'results.1.code': '990421-14-CF-999' })).toEqual(['W05_unknown results.1.code'])
    const diagrams = ['990421-14-XK-001', '990421-14-XK-999'].map((code) => ({ code }))
    expect(found({ diagrams })).toEqual(['W05_unknown diagrams.1.code'])
  })

  test('P05 warns of fees outside the lists in force, and of those no longer charged', () => {
    const companions = { administrativeFees: feesSample }
    const charged = (fee: string, lists: object = companions) =>
      found({ 'items.0.fee': fee }, { companions: { ...lists } })
    expect(charged('不动产登记费')).toEqual([])
    expect(charged('不收费')).toEqual([])
    const outside = ['warning P05_outside items.0.fee']
    expect(charged('不动产登记费、通行费')).toEqual(outside)
    expect(charged('水土保持补偿费')).toEqual(outside)
    expect(charged('水土保持补偿费', {})).toEqual([])
    const items = [{ ...feesSample.items[0]!, name: '停车费' }]
    expect(charged('停车费', { ...companions, serviceFees: { ...feesSample, items } })).toEqual([])
  })
})
