import { describe, expect, test } from '@jest/globals'

import { checkSample } from '../checkSample.fixture.ts'
import { auditRectification } from './index.ts'

const found = checkSample(auditRectification)

describe('rectification after audits', () => {
  test('J03 refuses a rate that is not rectified over total', () => {
    expect(found({ rate: '80.05' })).toEqual(['J03_rate rate 80.05/78.05'])
    expect(found({ rate: '78' })).toEqual([])
    expect(found({ rectified: 33, rate: '80.49' })).toEqual(['J03_rectified rectified 33/32'])
    expect(found({ rate: '76.19', total: 42 })).toEqual(['J03_total total 42/41'])
  })

  test('J04 refuses a notice that comes later than the period set, or before the result', () => {
    expect(found({ publishedOn: '2026-07-28' })).toEqual([])
    expect(found({ publishedOn: '2026-07-29T12:00:00.000Z' })).toEqual([
      'J04_late publishedOn 2026-07-29/2026-07-28',
    ])
    expect(found({}, { settings: { noticeWithinMonths: 5 } })).toEqual([
      'J04_late publishedOn 2026-01-16/2025-12-28',
    ])
    expect(found({ publishedOn: '2025-07-27' })).toEqual([
      'J04_before publishedOn 2025-07-27/2025-07-28',
    ])
  })

  test('J05 refuses more put right than was wrong, and a wrong total', () => {
    expect(found({ 'findings.2.amountRecovered': '42.81', amountRecovered: '2503.31' })).toEqual([
      'J05_more findings.2.amountRecovered 42.81/42.8',
    ])
    expect(found({ amountRecovered: '2472.8001' })).toEqual([
      'J05_total amountRecovered 2472.8001/2472.8',
    ])
  })

  test('J06 warns when the published result had another number of findings', () => {
    const surroundings = (findingCount: number) => ({ companions: { result: { findingCount } } })
    expect(found({}, surroundings(43))).toEqual(['warning J06_findings total 41/43'])
    expect(found({}, surroundings(41))).toEqual([])
  })
})
