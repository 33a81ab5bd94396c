import { describe, expect, test } from '@jest/globals'

import { checkSample } from '../checkSample.fixture.ts'
import { waterQuality } from './index.ts'
import { measuredValue } from './measuredValue.ts'
import { settings } from './settings.ts'
import { classOf } from './singleFactor.ts'

const found = checkSample(waterQuality)

test.each([
  ['0.01L', '0.005'],
  ['<0.01', '0.005'],
  ['＜ 0.01', '0.005'],
  ['0.26', '0.26'],
  ['—', undefined],
  ['未检出', undefined],
  [undefined, undefined],
])('a cell that says %s', (text, expected) => {
  expect(measuredValue(text)?.toFixed()).toBe(expected)
})

describe('E02 the class is that of the worst item', () => {
  test.each([
    [{ do: '7.5' }, 'I'],
    [{ do: '7.49' }, 'II'],
    [{ do: '1.99' }, 'worse'],
    [{ ph: '9' }, 'I'],
    [{ ph: '9.01' }, 'worse'],
    [{ ph: '6' }, 'I'],
    [{ ph: '5.99' }, 'worse'],
    [{ tp: '0.05' }, 'II'],
    [{ tp: '0.02L' }, 'I'],
    [{ hg: '0.00004L' }, 'I'],
    [{ nh3n: '0.5', codMn: '6.1' }, 'IV'],
    [{ nh3n: '2.01', codMn: '1' }, 'worse'],
    [{ codMn: '1', tn: '9', coliform: '99999' }, 'I'],
    [{ tn: '9' }, undefined],
  ])('in a river with %j: %s', (sample, expected) => {
    expect(classOf({ sample, settings, type: 'river' })).toBe(expected)
  })

  test('phosphorus of lakes has limits of its own', () => {
    expect(classOf({ sample: { tp: '0.05' }, settings, type: 'lake' })).toBe('III')
  })

  test.each([
    [{ 'samples.0.category': 'I' }, ['E02_class samples.0.category Ⅰ类/Ⅱ类']],
    [{ 'samples.0.category': 'III' }, ['E02_class samples.0.category Ⅲ类/Ⅱ类']],
    [
      { 'samples.0.category': 'III', 'samples.0.se': undefined },
      ['warning E02_class samples.0.category Ⅲ类/Ⅱ类'],
    ],
    [{ 'samples.1.category': 'II' }, []],
  ])('%j', (change, lines) => {
    expect(found(change)).toEqual(lines)
  })

  test('limits and items for reference may be set otherwise', () => {
    const stricter = { ...settings.limits, codMn: ['2', '2.2', '6', '10', '15'] }
    expect(found({}, { settings: { limits: stricter } })).toEqual([
      'E02_class samples.0.category Ⅱ类/Ⅲ类',
    ])
    expect(found({}, { settings: { referenceItems: ['coliform'] } })).toContain(
      'E06_unlisted samples.0.tn',
    )
  })
})

describe('E02 the target', () => {
  test.each([
    [{ 'samples.2.compliant': 'yes' }, 'E02_verdict samples.2.compliant 达标/不达标'],
    [
      { 'samples.0.compliant': 'no', water: undefined },
      'E02_verdict samples.0.compliant 不达标/达标',
    ],
    [{ 'samples.1.category': 'IV' }, 'E02_verdict samples.1.compliant 达标/不达标'],
    [{ 'sources.0.target': 'IV' }, 'E02_target sources.0.target Ⅳ类/Ⅲ类'],
  ])('refuses %j', (change, line) => {
    expect(found(change)).toEqual([line])
  })

  test('is missed by an item that is not of the class', () => {
    const iron = {
      source: 'SY02',
      samplingPoint: '水井',
      sampledOn: '2026-03-04',
      item: '铁',
      value: '0.45',
      limit: '0.3',
    }
    const change = { exceedances: [{ ...iron, times: '0.5' }], 'samples.2': undefined }
    const lines = found({ ...change, 'samples.1.compliant': 'no', water: undefined })
    expect(lines.filter((line) => line.includes('samples.1'))).toEqual([])
    expect(found({ ...change, water: undefined })).toContain(
      'E02_verdict samples.1.compliant 达标/不达标',
    )
  })

  test('may be worse for what nobody drinks, and for groundwater is not of this standard', () => {
    expect(found({ 'sources.1.target': 'IV' })).toEqual([])
    const ofRiver = found({ 'sources.2.target': 'IV' })
    expect(ofRiver.filter((line) => line.startsWith('E02_target'))).toEqual([])
  })
})

describe('E02 water taken', () => {
  test.each([
    [{ 'water.rate': '99.9' }, ['E02_rate water.rate 99.9/100']],
    [{ 'water.taken': '71' }, ['E02_taken water.taken 71/70', 'E02_rate water.rate 100/99']],
    [
      { 'samples.1.category': 'IV', 'samples.1.compliant': 'no' },
      ['E02_compliant water.compliant 70/62.4'],
    ],
    [
      {
        'samples.1.category': 'IV',
        'samples.1.compliant': 'no',
        'water.compliant': '62.4',
        'water.rate': '89.14',
      },
      [],
    ],
  ])('%j', (change, lines) => {
    expect(found(change)).toEqual(lines)
  })
})

describe('E06 items above the limit', () => {
  const at = (row: number, changes: Record<string, unknown>) =>
    found(
      Object.fromEntries(
        Object.entries(changes).map(([name, part]) => [`exceedances.${row}.${name}`, part]),
      ),
    )

  test.each([
    [0, { times: '0.3' }, []],
    [0, { times: '1.3' }, ['E06_times exceedances.0.times 1.3/0.3']],
    [0, { limit: '0.20' }, []],
    [0, { limit: '0.1' }, ['E06_limit exceedances.0.limit 0.1/0.2']],
    [
      0,
      { value: '0.25' },
      ['E06_value exceedances.0.value 0.25/0.26', 'E06_times exceedances.0.times 0.3/0.25'],
    ],
    [1, { times: '0.0417' }, []],
    [1, { times: '0.05' }, ['E06_times exceedances.1.times 0.05/0.04']],
    [
      0,
      { item: '氨氮', limit: '1', value: '0.74' },
      ['E06_unlisted samples.2.tp', 'E06_within exceedances.0.value'],
    ],
    [
      0,
      { samplingPoint: '入境断面' },
      ['E06_unlisted samples.2.tp', 'E06_sample exceedances.0.samplingPoint'],
    ],
  ])('row %s with %j', (row, changes, lines) => {
    expect(at(row, changes)).toEqual(lines)
  })

  test('pH counts from neutral, to either side', () => {
    const acid = {
      item: 'pH',
      limit: '6～9',
      source: 'DM01',
      samplingPoint: '出境断面',
      sampledOn: '2026-03-05',
    }
    const { exceedances } = structuredClone(waterQuality.sample) as { exceedances: object[] }
    const withPh = (value: string, times: string) =>
      found({
        exceedances: [...exceedances, { ...acid, times, value }],
        'samples.2.category': 'worse',
        'samples.2.ph': value,
      })
    expect(withPh('9.5', '0.25')).toEqual([])
    expect(withPh('5.5', '0.5')).toEqual([])
    expect(withPh('5.5', '0.25')).toEqual(['E06_times exceedances.2.times 0.25/0.5'])
  })

  test('an item of another day belongs to another sample', () => {
    expect(at(1, { sampledOn: '2026-03-06' })).toEqual([
      'E06_unlisted samples.2.do',
      'E06_sample exceedances.1.samplingPoint',
    ])
  })

  test('items for reference are not listed', () => {
    const total = {
      item: '总氮',
      limit: '1',
      source: 'SY01',
      samplingPoint: '取水口',
      sampledOn: '2026-03-04',
    }
    const { exceedances } = structuredClone(waterQuality.sample) as { exceedances: object[] }
    expect(
      found({ exceedances: [...exceedances, { ...total, times: '0.62', value: '1.62' }] }),
    ).toEqual(['warning E06_reference exceedances.2.item'])
  })
})

test.each([
  [{ 'samples.0.source': 'SY09', water: undefined }, 'E05_unknown samples.0.source'],
  [{ 'sources.1.code': 'SY01', water: undefined }, 'E05_source sources.1.code'],
  [{ 'samples.0.sampledOn': '2026-04-01T12:00:00.000Z' }, 'E05_period samples.0.sampledOn'],
])('E05 refuses %j', (change, line) => {
  expect(found(change)).toContain(line)
})

test('E05 refuses a point twice on a day', () => {
  const { samples } = structuredClone(waterQuality.sample) as { samples: object[] }
  expect(found({ samples: [...samples, samples[0]] })).toEqual(['E05_twice samples.3.sampledOn'])
})
