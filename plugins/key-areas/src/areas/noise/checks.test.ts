import { describe, expect, test } from '@jest/globals'

import { checkSample } from '../checkSample.fixture.ts'
import { noise } from './index.ts'

const found = checkSample(noise)

describe('noise', () => {
  test.each([
    ['0', '50', '40'],
    ['1', '55', '45'],
    ['2', '60', '50'],
    ['3', '65', '55'],
    ['4a', '70', '55'],
    ['4b', '70', '60'],
  ])('E08 judges zone %s by %s and %s dB(A)', (zone, day, night) => {
    const point = { point: '甲', zone, date: '2026-02-04', day, night }
    const judged = (verdict: string, changes: object = {}) =>
      found({
        dayRate: undefined,
        nightRate: undefined,
        points: [{ ...point, dayVerdict: verdict, nightVerdict: verdict, ...changes }],
      })
    expect(judged('within')).toEqual([])
    expect(judged('above')).toEqual([
      'E08_verdict points.0.dayVerdict 超标/达标',
      'E08_verdict points.0.nightVerdict 超标/达标',
    ])
    expect(judged('within', { day: `${day}.1`, night: `${night}.1` })).toEqual([
      'E08_verdict points.0.dayVerdict 达标/超标',
      'E08_verdict points.0.nightVerdict 达标/超标',
    ])
  })

  test('E08 limits may be set otherwise', () => {
    const settings = { limits: { 1: { day: '50', night: '45' } } }
    expect(found({}, { settings })).toEqual(['E08_verdict points.0.dayVerdict 达标/超标'])
  })

  test.each([
    [{ dayRate: '99.9' }, 'E08_rate dayRate 99.9/100'],
    [{ nightRate: '66.6' }, 'E08_rate nightRate 66.6/66.7'],
    [{ 'points.0.dayVerdict': undefined }, 'R9-01_missing points.0.dayVerdict'],
    [{ 'points.1.point': '县政府' }, 'E05_twice points.1.date'],
    [{ 'points.2.date': '2026-04-01T12:00:00.000Z' }, 'E05_period points.2.date'],
  ])('E05, E08 refuse %j', (change, line) => {
    expect(found(change)).toEqual([line])
  })

  test('R9-01 asks for a level by day or by night', () => {
    const nothing = { day: undefined, dayVerdict: undefined, night: undefined }
    const points = [{ point: '甲', zone: '1', date: '2026-02-04', ...nothing }]
    expect(found({ points, dayRate: undefined, nightRate: undefined })).toEqual([
      'R9-01_missing points.0.day',
    ])
  })
})
