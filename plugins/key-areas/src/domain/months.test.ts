import { expect, test } from '@jest/globals'

import { addMonths } from './months.ts'

test.each([
  ['2026-04-30', 3, '2026-07-30'],
  ['2025-11-30', 3, '2026-02-28'],
  ['2026-01-31', 1, '2026-02-28'],
  ['2026-12-15', 36, '2029-12-15'],
])('%s and %d months is %s', (from, count, later) => {
  expect(addMonths({ count, from })).toBe(later)
})
