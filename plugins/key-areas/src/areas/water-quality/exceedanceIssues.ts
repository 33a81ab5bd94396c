import { Decimal } from 'decimal.js'

import { dayOf } from '../../domain/day.ts'
import { decimalOf, isWithin, scaleOf, shown } from '../../domain/decimal.ts'
import { type Finding, followsIfEmpty, isEmpty } from '../../domain/finding.ts'
import type { Issue } from '../../domain/issue.ts'
import { ITEMS, itemNamed } from './items.ts'
import { measuredValue } from './measuredValue.ts'
import {
  type Exceedance,
  isOf,
  type Rule,
  type Sample,
  type Settings,
  type Source,
  sourceOf,
} from './rule.ts'
import { countedItems, countedValues, factorIndex, limitInWords } from './singleFactor.ts'

/** Digits of 超标倍数 that nobody has written yet. */
const DIGITS = 2

/** E06: every item above the limit of the target is listed. */
const listed: Rule = ({ context: { settings }, value: { exceedances, samples, sources } }) =>
  (samples ?? []).flatMap((sample, row): Issue[] => {
    const source = sourceOf({ code: sample.source, sources })
    const { target, type } = source ?? {}
    if (!target || !type || type === 'groundwater') return []
    const named = (exceedances ?? [])
      .filter((exceedance) => isOf({ exceedance, sample }))
      .map(({ item }) => itemNamed(item))
    return countedValues({ sample, settings }).flatMap(({ item, value }): Issue[] => {
      const index = factorIndex({ item, settings, target, type, value })
      if (!index?.greaterThan(1) || named.includes(item)) return []
      const params = { item: ITEMS[item].label.zh, value: sample[item]! }
      const path = `samples.${row}.${item}`
      return [{ key: 'E06_unlisted', params, path, severity: 'error' }]
    })
  })

/** E06: what is listed was measured so and exceeds by so much. */
const right: Rule = ({ context: { settings }, value: { exceedances, samples, sources } }) =>
  (exceedances ?? []).flatMap((exceedance, row) => {
    const source = sourceOf({ code: exceedance.source, sources })
    const sample = samples?.find((one) => isOf({ exceedance, sample: one }))
    return [
      ...measuredIssues({ exceedance, row, sample, settings }),
      ...(source?.type && source.target ? limitIssues({ exceedance, row, settings, source }) : []),
    ]
  })

type Listed = { exceedance: Exceedance; row: number; settings: Settings }

function measuredIssues({
  exceedance: { item: name, sampledOn, samplingPoint, source, value },
  row,
  sample,
  settings,
}: Listed & { sample: Sample | undefined }): Issue[] {
  const item = itemNamed(name)
  if (item && !countedItems(settings).includes(item)) {
    const params = { item: ITEMS[item].label.zh }
    return [{ key: 'E06_reference', params, path: `exceedances.${row}.item`, severity: 'warning' }]
  }
  if (!sample) {
    const day = dayOf(sampledOn)
    if (!source || !samplingPoint || !day) return []
    const path = `exceedances.${row}.samplingPoint`
    return [{ key: 'E06_sample', params: { day, samplingPoint }, path, severity: 'error' }]
  }
  const [actual, expected] = [measuredValue(value), item && measuredValue(sample[item])]
  if (!actual || !expected || actual.equals(expected)) return []
  const params = { actual: shown(actual), expected: shown(expected) }
  return [{ key: 'E06_value', params, path: `exceedances.${row}.value`, severity: 'error' }]
}

/** Limit and times follow from the target; of other items the times follow from the limit given. */
function limitIssues({
  exceedance: { item: name, limit, times, value },
  row,
  settings,
  source: { target, type },
}: Listed & { source: Source }): Finding[] {
  const measured = measuredValue(value)
  const item = type === 'groundwater' ? undefined : itemNamed(name)
  if (!measured || !target) return []
  const path = `exceedances.${row}`
  const index = item
    ? factorIndex({ item, settings, target, type, value: measured })
    : limit && indexByLimit({ limit, measured, name })
  const expected = item && limitInWords({ item, settings, target, type })
  const isOther = limit && expected && plain(limit) !== plain(expected)
  return [
    ...(isOther
      ? [error({ actual: limit, expected, key: 'E06_limit', path: `${path}.limit` })]
      : []),
    ...(expected
      ? followsIfEmpty({ follows: expected, path: `${path}.limit`, written: limit })
      : []),
    ...(index ? timesIssues({ index, path, times }) : []),
  ]
}

function indexByLimit({
  limit,
  measured,
  name,
}: {
  limit: string
  measured: Decimal
  name: null | string | undefined
}): Decimal | undefined {
  const given = decimalOf(limit)
  const isLessWorse = itemNamed(name) === 'do'
  return given?.greaterThan(0) && !isLessWorse ? measured.dividedBy(given) : undefined
}

function plain(limit: string): string {
  return limit
    .split(/[-~～—–]/)
    .map((end) => decimalOf(end)?.toFixed())
    .join('-')
}

/** 超标倍数 is the index less 1, to the digits it is written with. */
function timesIssues({
  index,
  path,
  times,
}: {
  index: Decimal
  path: string
  times: null | string | undefined
}): Finding[] {
  const actual = decimalOf(times)
  const expected = index.minus(1)
  if (expected.lessThanOrEqualTo(0)) {
    return [{ key: 'E06_within', path: `${path}.value`, severity: 'error' }]
  }
  if (isEmpty(times)) return [{ follows: expected.toFixed(DIGITS), path: `${path}.times` }]
  const scale = scaleOf([times])
  const tolerance = new Decimal(10).pow(-scale).dividedBy(2)
  if (!actual || isWithin({ actual, expected, tolerance })) return []
  const rounded = shown(expected.toDecimalPlaces(Math.max(scale, DIGITS)))
  return [
    error({ actual: shown(actual), expected: rounded, key: 'E06_times', path: `${path}.times` }),
  ]
}

function error({
  key,
  path,
  ...params
}: {
  actual: string
  expected: string
  key: string
  path: string
}): Issue {
  return { key, params, path, severity: 'error' }
}

export const exceedanceIssues = [listed, right]
