import { describe, expect, test } from '@jest/globals'

import { checkSample } from '../checkSample.fixture.ts'
import { enforcementStatistics } from './index.ts'
import { sample } from './sample.ts'
import { PENALTY_COUNTS } from './schema.ts'

const found = checkSample(enforcementStatistics)

/** 庆元 2024 (§3.5), in the order it was published. */
const QINGYUAN = [12175, 94929, 235, 189, 101, 0, 11, 504, 12]

function penaltiesOf({ counts, total }: { counts: number[]; total: number }) {
  const kinds = Object.keys(PENALTY_COUNTS).map((kind, index) => [kind, counts[index] ?? 0])
  return { ...Object.fromEntries(kinds), forfeited: '3050.7', total }
}

describe('enforcement statistics', () => {
  test('U02 §3.5 庆元 2024: the penalties add up to 108156', () => {
    expect(found({ penalties: penaltiesOf({ counts: QINGYUAN, total: 108_156 }) })).toEqual([])
    expect(found({ penalties: penaltiesOf({ counts: QINGYUAN, total: 108_155 }) })).toEqual([
      'U02_total penalties.total 108155/108156',
    ])
  })

  test('U02 §3.5 庆元 2024: licences balance only with what was revoked', () => {
    const qingyuan = { accepted: 26_569, applied: 26_569, granted: 26_462, refused: 102 }
    expect(found({ licences: { ...qingyuan, revoked: 5 } })).toEqual([])
    expect(found({ licences: { ...qingyuan, revoked: 0 } })).toEqual([
      'warning U02_accepted licences.accepted 26569/26564',
    ])
    expect(found({ licences: { ...qingyuan, pending: 5, revoked: 0 } })).toEqual([])
    expect(found({ licences: { ...qingyuan, difference: '5宗跨年办结。', revoked: 0 } })).toEqual(
      [],
    )
  })

  test('U02 adds up compulsion, and warns of more accepted than applied for', () => {
    expect(found({ 'compulsion.total': 21 })).toEqual(['U02_total compulsion.total 21/20'])
    expect(found({ 'licences.applied': 2459 })).toEqual([
      'warning U02_applied licences.accepted 2460/2459',
    ])
  })

  test('U07 wants a 0 where nothing happened and a word where there is no power', () => {
    expect(found({ compulsion: null })).toEqual(['U07_missing compulsion'])
    expect(found({ compulsion: null, withoutPower: ['compulsion'] })).toEqual([])
    expect(found({ withoutPower: ['compulsion'] })).toEqual(['U07_contradiction compulsion'])
    expect(found({ 'inspections.total': null })).toContain('U07_missing inspections')
    expect(found({ 'inspections.total': 0 })).toEqual([])
  })

  test('U09 warns when money and cases do not go together', () => {
    expect(found({ 'penalties.forfeited': '0' })).toEqual([
      'warning U09_forfeited penalties.forfeited',
    ])
    const none = { ...sample.penalties!, confiscations: 0, fines: 0, total: 19 }
    expect(found({ penalties: none })).toHaveLength(1)
    expect(found({ penalties: { ...none, forfeited: '0.00' } })).toEqual([])
  })

  test('D13 wants the year published by 31 January, or the reason why it is late', () => {
    const late = { publishedOn: '2026-02-01' }
    expect(found({ publishedOn: '2026-01-31T12:00:00.000Z' })).toEqual([])
    expect(found(late)).toEqual(['D13_late publishedOn 2026-02-01/2026-01-31'])
    expect(found({ ...late, lateReason: '机构合并，数据汇总延迟。' })).toEqual([
      'warning D13_late publishedOn 2026-02-01/2026-01-31',
    ])
    expect(found({ publishedOn: '' }, { today: '2026-01-31' })).toEqual([])
    expect(found({ publishedOn: '' })).toEqual(['D13_late publishedOn 2026-03-31/2026-01-31'])
    expect(found(late, { settings: { dueMonthDay: '02-15' } })).toEqual([])
    expect(found({ publishedOn: '2025-12-31' })).toEqual(['D13_early year'])
  })
})
