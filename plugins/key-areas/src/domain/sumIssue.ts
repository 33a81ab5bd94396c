import {
  type Amount,
  decimalOf,
  isWithin,
  roundingTolerance,
  scaleOf,
  shown,
  sumOf,
} from './decimal.ts'
import type { Issue, Severity } from './issue.ts'

/**
 * An issue when a total is not the sum of its parts. Quiet while any of them is missing.
 *
 * `rounded` allows for parts that were each rounded to the digits shown; without it the sum has to
 * be exact. The parameters of the issue are `expected` and `actual`.
 */
export function sumIssue({
  key,
  parts,
  path,
  rounded = false,
  severity = 'error',
  total,
}: {
  key: string
  parts: Amount[]
  path: string
  rounded?: boolean
  severity?: Severity
  total: Amount
}): Issue[] {
  const actual = decimalOf(total)
  const expected = sumOf(parts)
  if (!actual || !expected) return []
  const tolerance = rounded
    ? roundingTolerance({ count: parts.length, scale: scaleOf([...parts, total]) })
    : 0
  if (isWithin({ actual, expected, tolerance })) return []
  return [{ key, params: { actual: shown(actual), expected: shown(expected) }, path, severity }]
}
