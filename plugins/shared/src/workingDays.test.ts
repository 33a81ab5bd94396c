import { describe, expect, test } from '@jest/globals'

import { addWorkingDays, MissingHolidayCalendar, workingDaysBetween } from './workingDays.ts'

describe('working days', () => {
  test('skip the National Day holiday of 2025 and count its make-up days', () => {
    expect(addWorkingDays({ days: 1, from: '2025-09-30' })).toBe('2025-10-09')
    expect(workingDaysBetween({ from: '2025-10-09', to: '2025-10-11' })).toBe(2)
  })

  test('are counted backwards as overdue days', () => {
    expect(workingDaysBetween({ from: '2026-03-10', to: '2026-03-06' })).toBe(-2)
  })

  test('are refused for a year without a calendar', () => {
    expect(() => addWorkingDays({ days: 20, from: '2030-01-04' })).toThrow(MissingHolidayCalendar)
  })
})
