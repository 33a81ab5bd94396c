import { describe, expect, test } from '@jest/globals'
import { Decimal } from 'decimal.js'

import { airIndex, pollutantIndex, roundedConcentration } from './airIndex.ts'
import { dailyAverages, hourlyAverages } from './rowAverages.ts'
import type { Measure } from './standards/breakpoints.ts'
import { levelOf } from './standards/levels.ts'
import { STANDARDS, type StandardVersion, standardOn } from './standards/versions.ts'

const [OLD, NEW] = ['HJ633-2012', 'HJ633-2026'] as const
const CLEAN = { pm25: '20', pm10: '45', so2: '8', no2: '18', co: '0.6', o3_8h: '88' }

const one = (measure: Measure, amount: string, version: StandardVersion = NEW) =>
  pollutantIndex({ concentration: new Decimal(amount), measure, version })
const ofDay = (row: Record<string, string | undefined>, version: StandardVersion = NEW) =>
  airIndex({ averages: dailyAverages({ ...CLEAN, ...row }), version })

describe('§2.9 vectors of the air quality index', () => {
  test.each([
    [['20', '45', '8', '18', '0.6', '88'], 45, '', 45, ''],
    [['48', '96', '11', '30', '0.9', '70'], 83, 'PM10', 73, 'PM10'],
    [['68', '132', '14', '41', '1.1', '64'], 108, 'PM2.5', 92, 'PM2.5'],
    [['31', '210', '9', '15', '0.5', '101'], 135, 'PM10', 130, 'PM10'],
    [['22', '49', '6', '12', '0.4', '171'], 110, 'O3', 110, 'O3'],
    [['60', '120', '10', '15', '0.5', '60'], 100, 'PM2.5、PM10', 85, 'PM10'],
  ])('§2.9 %j: %d %s, by 2012 %d %s', (amounts, aqi, primary, aqiBefore, primaryBefore) => {
    const [pm25, pm10, so2, no2, co, o3_8h] = amounts
    const row = { pm25, pm10, so2, no2, co, o3_8h }
    const [now, before] = [ofDay(row), ofDay(row, OLD)]
    expect([now.aqi, now.primary.join('、')]).toEqual([aqi, primary])
    expect([before.aqi, before.primary.join('、')]).toEqual([aqiBefore, primaryBefore])
  })

  test.each<[Measure, string, number, number]>([
    ['pm25Day', '75', 114, 100],
    ['pm10Day', '150', 112, 100],
    ['pm25Day', '60.11', 101, 82],
    ['pm25Day', '0', 0, 0],
    ['pm25Day', '900', 500, 500],
    ['o3EightHours', '800', 300, 300],
    ['o3EightHours', '801', 300, 300],
    ['so2Hour', '475', 97, 97],
    ['so2Hour', '650', 150, 150],
    ['so2Hour', '801', 200, 200],
  ])('§2.9 IAQI of %s %s is %d, by 2012 %d', (measure, amount, now, before) => {
    expect([one(measure, amount), one(measure, amount, OLD)]).toEqual([now, before])
  })

  test('§2.9 the hourly row of SO2 is not mixed with the daily one', () => {
    expect(Object.values(STANDARDS).map(({ so2Hour }) => so2Hour)).toEqual([
      [0, 150, 500, 650, 800],
      [0, 150, 500, 650, 800],
    ])
    expect(STANDARDS[NEW].so2Day).toContain(475)
  })

  test('§2.9 2026 differs from 2012 in the step to 100 of the particles alone', () => {
    const { pm10Day, pm25Day, ...others } = STANDARDS[NEW]
    const { pm10Day: pm10Before, pm25Day: pm25Before, ...othersBefore } = STANDARDS[OLD]
    expect(others).toEqual(othersBefore)
    expect([pm25Day.with(2, 75), pm10Day.with(2, 150)]).toEqual([pm25Before, pm10Before])
  })
})

test.each<[Measure, string, string]>([
  ['pm25Day', '60.11', '60'],
  ['pm25Day', '60.5', '60'],
  ['pm25Day', '61.5', '62'],
  ['pm25Day', '60.51', '61'],
  ['coDay', '0.65', '0.6'],
  ['coHour', '0.75', '0.8'],
])('§2.9 concentrations are rounded half to even: %s %s to %s', (measure, amount, rounded) => {
  expect(roundedConcentration({ amount, measure })?.toFixed()).toBe(rounded)
})

test('§2.9 concentrations are rounded before the index is computed', () => {
  expect(ofDay({ pm25: '60.11' })).toMatchObject({ aqi: 100, iaqi: { pm25: 100 } })
})

test.each([
  [{ o3_8h: undefined }, 'NA', []],
  [{ o3_8h: undefined, pm25: '60' }, 'NA', []],
  [{ o3_8h: undefined, pm25: '61' }, 101, ['PM2.5']],
])('§2.9 NA rule: %j gives %s', (row, aqi, primary) => {
  expect(ofDay(row)).toMatchObject({ aqi, primary })
})

test('§2.9 the hourly report of 2026 puts hourly particles in the daily row, 2012 the sliding mean', () => {
  const row = { ...CLEAN, o3: '52', pm25: '75', pm10: '45', pm25Day: '35', pm10Day: '40' }
  const aqi = (version: StandardVersion) =>
    airIndex({ averages: hourlyAverages({ row, version }), version }).aqi
  expect([aqi(NEW), aqi(OLD)]).toEqual([114, 50])
})

test('§2.9 the day of measurement decides on the standard', () => {
  const newFrom = '2026-03-01'
  expect(standardOn({ day: '2026-02-28', newFrom })).toBe(OLD)
  expect(standardOn({ day: '2026-03-01', newFrom })).toBe(NEW)
})

test.each([
  [0, 'good'],
  [50, 'good'],
  [51, 'moderate'],
  [100, 'moderate'],
  [101, 'light'],
  [150, 'light'],
  [151, 'medium'],
  [200, 'medium'],
  [201, 'heavy'],
  [300, 'heavy'],
  [301, 'severe'],
  [500, 'severe'],
])('§2.9 %d is %s', (aqi, category) => {
  expect(levelOf(aqi).category).toBe(category)
})
