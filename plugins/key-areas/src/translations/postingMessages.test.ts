import { expect, test } from '@jest/globals'

import { type DayUnit, postingIssues } from '../domain/postingPeriod.ts'
import { GENERAL_MESSAGES } from './generalMessages.ts'

const minimum = (unit: DayUnit) => ({ count: 10, unit })

test.each([
  ['D02_calendar', '2199-01-01', '2199-03-01', 'workingDay'],
  ['D02_days', '2026-03-01', '2026-03-02', 'day'],
  ['D02_daysAfterFirst', '2026-03-01', '2026-03-10', 'day'],
  ['D02_workingDays', '2026-03-02', '2026-03-03', 'workingDay'],
  ['D02_workingDaysAfterFirst', '2026-03-16', '2026-03-27', 'workingDay'],
  ['D03_year', '2026-01-09', '2025-01-15', 'day'],
  ['D04_end', '2026-03-09', '2026-03-05', 'day'],
  ['D05_dayOff', '2026-03-02', '2026-03-21', 'workingDay'],
] as const)('%s is worded in both languages with the numbers found', (key, from, to, unit) => {
  const issues = postingIssues({ from, minimum: minimum(unit), path: 'to', to })
  expect(issues.map((issue) => issue.key)).toEqual([key])
  const { en, zh } = GENERAL_MESSAGES[key]!
  const known = Object.keys(issues[0]!.params!)
  for (const text of [en, zh]) expect(known).toEqual(expect.arrayContaining(placeholders(text)))
  expect(placeholders(zh)).toEqual(placeholders(en))
})

function placeholders(text: string): string[] {
  return [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name!).sort()
}
