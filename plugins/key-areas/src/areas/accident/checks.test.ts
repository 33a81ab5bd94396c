import { describe, expect, test } from '@jest/globals'

import { checkSample } from '../checkSample.fixture.ts'
import { accident } from './index.ts'
import { levelOf } from './levels.ts'
import { settings } from './settings.ts'

const found = checkSample(accident)

describe('work accidents', () => {
  test.each([
    [3, 0, '373.9228', 'larger'],
    [2, 9, '999.9999', 'ordinary'],
    [0, 10, '0', 'larger'],
    [0, 0, '1000', 'larger'],
    [9, 49, '4999', 'larger'],
    [10, 0, '0', 'major'],
    [0, 50, '0', 'major'],
    [0, 0, '5000', 'major'],
    [30, 0, '0', 'extraordinary'],
    [0, 100, '0', 'extraordinary'],
    [1, 0, '10000', 'extraordinary'],
  ])(
    'A03 %d deaths, %d seriously injured, %s 万元: %s',
    (deaths, seriousInjuries, lossWan, level) => {
      expect(levelOf({ deaths, lossWan, seriousInjuries, thresholds: settings })).toBe(level)
    },
  )

  test('A03 refuses another level than the worst of the three', () => {
    const change = { deaths: 3, loss: '373.9228' }
    expect(found(change)).toEqual(['A03_level level 一般事故/较大事故'])
    expect(found({ ...change, level: 'larger' })).toEqual([])
    expect(found({}, { settings: { deaths: [30, 10, 1] } })).toEqual([
      'A03_level level 一般事故/较大事故',
    ])
  })

  test('A03 refuses more seriously injured than injured', () => {
    expect(found({ seriousInjuries: 2 })).toEqual(['A03_injuries seriousInjuries'])
  })

  test('A04 warns of a report published or submitted late, or not at all', () => {
    const publishedOn = 'investigation.publishedOn'
    expect(found({ [publishedOn]: '2026-02-02' })).toEqual([
      `warning A04_publicationLate ${publishedOn} 2026-02-02/2026-01-12`,
    ])
    expect(found({ [publishedOn]: undefined })).toEqual([
      `warning A04_publicationMissing ${publishedOn} 2026-03-31/2026-01-12`,
    ])
    expect(found({ [publishedOn]: undefined }, { today: '2026-01-12' })).toEqual([])
    const submittedOn = 'investigation.submittedOn'
    expect(found({ [submittedOn]: '2025-12-09' })).toEqual([
      `warning A04_reportLate ${submittedOn} 2025-12-09/2025-12-08`,
    ])
    expect(found({ [submittedOn]: '2025-12-09', 'investigation.extensionDays': 1 })).toEqual([])
    expect(found({ investigation: undefined }, { today: '2025-12-09' })).toEqual([
      `warning A04_reportMissing ${submittedOn} 2025-12-09/2025-12-08`,
    ])
  })

  test('A04 warns of measures not reviewed within a year', () => {
    expect(found({}, { today: '2026-12-13' })).toEqual([
      'warning A04_reviewMissing rectification.reviewedOn 2026-12-13/2026-12-12',
    ])
    const rectification = { reviewedOn: '2026-12-10', summary: '整改措施已落实。' }
    expect(found({ rectification }, { today: '2027-01-13' })).toEqual([])
    expect(
      found(
        { rectification: { ...rectification, reviewedOn: '2026-12-15' } },
        { today: '2027-01-13' },
      ),
    ).toEqual(['warning A04_reviewLate rectification.reviewedOn 2026-12-15/2026-12-12'])
  })

  test('A05 refuses steps out of order and days to come', () => {
    expect(found({ 'investigation.teamFormedOn': '2025-10-08' })).toEqual([
      'A05_order investigation.teamFormedOn',
    ])
    expect(found({ 'investigation.publishedOn': '2025-12-11' })).toEqual([
      'A05_order investigation.publishedOn',
    ])
    expect(found({}, { today: '2025-12-18' })).toEqual(['A05_future investigation.publishedOn'])
  })

  test('I01 refuses a wrong unified social credit code', () => {
    expect(found({ 'unit.uscc': '91990421MA9100012X' })).toEqual(['I01_checkDigit unit.uscc'])
  })
})
