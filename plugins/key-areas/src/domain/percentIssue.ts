import { Decimal } from 'decimal.js'

import { type Amount, decimalOf, scaleOf, shown } from './decimal.ts'
import { type Finding, isEmpty } from './finding.ts'
import type { Severity } from './issue.ts'

/** Digits of a percentage that nobody has written yet. */
const SCALE = 2

/** A part of a whole in percent, rounded half up to `scale` digits; nothing of nothing is nothing. */
export function percentOf({
  part,
  scale = SCALE,
  whole,
}: {
  part: Amount
  scale?: number
  whole: Amount
}): Decimal | undefined {
  const [above, below] = [decimalOf(part), decimalOf(whole)]
  if (!above || !below || below.isZero()) return undefined
  return above.times(100).dividedBy(below).toDecimalPlaces(scale, Decimal.ROUND_HALF_UP)
}

/**
 * An issue when a percentage is not its part of the whole, to the digits it is written with; one that
 * is still empty follows.
 */
export function percentIssue({
  key,
  part,
  path,
  percent,
  severity = 'error',
  whole,
}: {
  key: string
  part: Amount
  path: string
  percent: Amount
  severity?: Severity
  whole: Amount
}): Finding[] {
  if (isEmpty(percent)) {
    const follows = percentOf({ part, whole })?.toFixed(SCALE)
    return follows === undefined ? [] : [{ follows, path }]
  }
  const actual = decimalOf(percent)
  const expected = percentOf({ part, scale: scaleOf([percent]), whole })
  if (!actual || !expected || actual.equals(expected)) return []
  return [{ key, params: { actual: shown(actual), expected: shown(expected) }, path, severity }]
}
