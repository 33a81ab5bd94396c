import { expect, test } from '@jest/globals'

import { weekFrom } from './dueMatter.ts'

test.each([
  ['2026-11-23', '2026-11-29'],
  ['2026-11-27', '2026-11-29'],
  ['2026-11-28', '2026-12-06'],
  ['2026-11-29', '2026-12-06'],
  ['2026-11-30', '2026-12-06'],
])('from %s the week lasts until %s', (today, sunday) => {
  expect(weekFrom(today)).toEqual({ sunday, today })
})
