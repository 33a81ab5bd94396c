import { expect, test } from '@jest/globals'

import { shownFindings } from './shownFindings.ts'

test.each([
  [0, 0, 0],
  [50, 50, 0],
  [51, 50, 1],
  [10_000, 50, 9_950],
])('of %d findings %d are drawn and %d counted', (count, shown, left) => {
  const findings = Array.from({ length: count }, (_, index) => index)
  expect(shownFindings(findings)).toEqual({ left, shown: findings.slice(0, shown) })
})
