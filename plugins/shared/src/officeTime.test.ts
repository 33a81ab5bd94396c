import { expect, test } from '@jest/globals'

import { officeDate, officeTime } from './officeTime.ts'

test('shows an instant in the office time zone', () => {
  const instant = new Date('2026-03-09T16:30:05.250Z')
  expect(officeDate(instant)).toBe('2026-03-10')
  expect(officeTime(instant)).toBe('2026-03-10T00:30:05+08:00')
})
