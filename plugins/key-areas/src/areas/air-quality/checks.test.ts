import { describe, expect, test } from '@jest/globals'

import { checkSample } from '../checkSample.fixture.ts'
import { airQuality } from './index.ts'
import { namedPollutants } from './namedPollutants.ts'

const found = checkSample(airQuality)

describe('air quality', () => {
  test('E01 refuses an index computed by the table that was in force before', () => {
    expect(found({ 'days.1.aqi': '92' })).toEqual(['E01_aqi days.1.aqi 92/108'])
    expect(found({ 'days.1.standardVersion': 'HJ633-2012' })).toEqual([
      'E01_standardVersion days.1.standardVersion HJ633-2012/HJ633-2026',
    ])
  })

  test('E01 computes a day before the change by the standard of that day', () => {
    const day = {
      station: '990421002',
      date: '2026-02-28T12:00:00.000Z',
      pm25: '68',
      pm10: '132',
      so2: '14',
      no2: '41',
      co: '1.1',
      o3_8h: '64',
      standardVersion: 'HJ633-2012',
      aqi: '92',
      primary: 'PM₂.₅',
      level: '2',
      category: 'moderate',
      color: 'yellow',
    }
    const month = { period: '2026-02', hours: undefined, comparison: undefined }
    expect(found({ ...month, days: [day] })).toEqual([])
    expect(found({ ...month, days: [{ ...day, aqi: '108' }] })).toEqual([
      'E01_aqi days.0.aqi 108/92',
    ])
  })

  test('E01 the day of the change may be set otherwise', () => {
    const settings = { newStandardFrom: '2026-03-02' }
    expect(found({ hours: undefined, comparison: undefined }, { settings })).toContain(
      'E01_aqi days.1.aqi 108/92',
    )
  })

  test.each([
    [{ 'days.0.iaqi_pm10': 46 }, 'E01_iaqi days.0.iaqi_pm10 46/45'],
    [{ 'days.0.primary': 'PM10' }, 'E01_primary days.0.primary PM10/—'],
    [{ 'days.1.primary': undefined }, 'E01_primary days.1.primary —/PM2.5'],
    [{ 'days.1.level': '2' }, 'E01_level days.1.level 二级/三级'],
    [{ 'days.1.category': 'moderate' }, 'E01_category days.1.category 良/轻度污染'],
    [{ 'days.1.color': 'yellow' }, 'E01_color days.1.color 黄色/橙色'],
    [{ 'hours.0.aqi': '57' }, 'E01_aqi hours.0.aqi 57/58'],
    [{ 'days.0.invalid': true }, 'E01_invalid days.0.aqi 45/NA'],
    [
      { 'days.0.o3_8h': undefined, 'days.0.iaqi_o3': undefined },
      'E01_aqi days.0.aqi 45/NA E01_level days.0.level 一级/— E01_category days.0.category 优/— E01_color days.0.color 绿色/—',
    ],
  ])('E01 refuses %j', (change, line) => {
    expect(found(change).join(' ')).toBe(line)
  })

  test('E04 asks for a word where periods of different standards are compared', () => {
    const without = { 'comparison.standardNote': undefined }
    expect(found(without)).toEqual(['warning E04_standardNote comparison.standardNote'])
    expect(found({ ...without, 'comparison.period': '2026-Q2' })).toEqual([])
  })

  test.each([
    [{ 'days.0.station': '990421009' }, 'E05_station days.0.station'],
    [{ 'days.1.station': '990421001' }, 'E05_twice days.1.date'],
    [{ 'days.0.date': '2026-04-01' }, 'E05_period days.0.date'],
    [{ 'hours.0.time': '2026-04-01T00:00' }, 'E05_period hours.0.time'],
    [{ days: undefined, hours: undefined }, 'R9-01_missing days'],
  ])('E05 refuses %j', (change, line) => {
    expect(found(change)).toEqual([line])
  })

  test('E05 takes the months of a quarter for its own', () => {
    expect(found({ period: '2026-Q1', 'comparison.period': '2025-Q1' })).toEqual([])
    expect(found({ period: '2026-Q2' })).toContain('E05_period days.0.date')
  })
})

test.each([
  ['PM₂.₅、PM₁₀', ['PM2.5', 'PM10']],
  ['臭氧8小时', ['O3']],
  ['O3-8h, 细颗粒物', ['O3', 'PM2.5']],
  ['—', []],
  ['无', []],
  [undefined, []],
])('primary pollutants named %s', (text, names) => {
  expect(namedPollutants(text)).toEqual(names)
})
