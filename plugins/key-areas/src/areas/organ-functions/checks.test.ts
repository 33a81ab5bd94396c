import { describe, expect, test } from '@jest/globals'

import { checkSample } from '../checkSample.fixture.ts'
import { organFunctions } from './index.ts'

const found = checkSample(organFunctions)

describe('organs and their functions', () => {
  test('O01 refuses a person in charge who is not among the leaders', () => {
    expect(found({ head: '负责人丙' })).toEqual(['O01_head head'])
  })

  test('O02 refuses a division or a leader listed twice', () => {
    expect(found({ 'divisions.1.name': '办公室', 'leaders.1.name': '负责人甲' })).toEqual([
      'O02_repeated divisions.1.name',
      'O02_repeated leaders.1.name',
    ])
  })

  test('O03 a change is published within twenty working days, by what the county set', () => {
    const change = { 'changes.1.publishedOn': '2025-12-30' }
    expect(found({ 'changes.1.publishedOn': '2025-12-29T12:00:00.000Z' })).toEqual([])
    expect(found(change)).toEqual(['warning O03_late changes.1.publishedOn 2025-12-30/2025-12-29'])
    expect(found(change, { settings: { changeWithinWorkingDays: 21 } })).toEqual([])
    expect(found({ 'changes.1.publishedOn': '2025-11-30' })).toEqual([
      'O03_early changes.1.publishedOn 2025-11-30/2025-12-01',
    ])
  })

  test('O04 asks what a renamed organ was called before', () => {
    expect(found({ 'changes.0.formerName': '' })).toEqual(['O04_formerName changes.0.formerName'])
    expect(found({ 'changes.0.formerName': '澄川县应急管理局' })).toEqual([
      'O04_sameName changes.0.formerName',
    ])
  })

  test('O05 asks to confirm what has grown old or has changed since', () => {
    expect(found({ confirmedOn: '2025-12-01' }, { today: '2026-06-01' })).toEqual([])
    expect(found({}, { today: '2026-07-06' })).toEqual([
      'warning O05_stale confirmedOn 2026-01-05/2026-07-05',
    ])
    expect(found({ confirmedOn: '2025-11-30' })).toEqual([
      'warning O05_changed confirmedOn 2025-11-30/2025-12-01',
    ])
    expect(found({ confirmedOn: '2026-04-01' })).toEqual([
      'O05_future confirmedOn 2026-04-01/2026-03-31',
    ])
  })
})
