import {
  type Amount,
  decimalOf,
  isWithin,
  roundingTolerance,
  scaleOf,
  shown,
  sumOf,
} from './decimal.ts'
import { type Finding, isEmpty } from './finding.ts'
import type { Severity } from './issue.ts'

/**
 * An issue when a total is not the sum of its parts. Quiet while any of them is missing.
 *
 * A total that is still empty follows from its parts, in their digits, unless it is `isIndependent`:
 * counted or known on its own, so that it is worth comparing.
 *
 * `rounded` allows for parts that were each rounded to the digits shown; without it the sum has to
 * be exact. The parameters of the issue are `expected` and `actual`.
 */
export function sumIssue({
  isIndependent = false,
  key,
  parts,
  path,
  rounded = false,
  severity = 'error',
  total,
}: {
  isIndependent?: boolean
  key: string
  parts: Amount[]
  path: string
  rounded?: boolean
  severity?: Severity
  total: Amount
}): Finding[] {
  const actual = decimalOf(total)
  const expected = sumOf(parts)
  if (expected && isEmpty(total)) {
    if (isIndependent || parts.length === 0) return []
    return [{ follows: expected.toFixed(scaleOf(parts)), path }]
  }
  if (!actual || !expected) return []
  const tolerance = rounded
    ? roundingTolerance({ count: parts.length, scale: scaleOf([...parts, total]) })
    : 0
  if (isWithin({ actual, expected, tolerance })) return []
  return [{ key, params: { actual: shown(actual), expected: shown(expected) }, path, severity }]
}
