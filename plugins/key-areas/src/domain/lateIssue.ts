import { addDays, dayOf } from './day.ts'
import type { Issue, Severity } from './issue.ts'
import type { DayUnit } from './postingPeriod.ts'
import { workingDaysAfter } from './workingDays.ts'

export type DaySpan = { count: number; unit: DayUnit }

/** The last day of a span after a civil date; nothing while the holidays are not known. */
export function lastDayOf({ from, span }: { from: string; span: DaySpan }): string | undefined {
  return span.unit === 'day'
    ? addDays({ count: span.count, from })
    : workingDaysAfter({ count: span.count, from })
}

/** An issue when something was done after the last day for it: `actual`, `expected`, `count`. */
export function lateIssue({
  after,
  key,
  on,
  path,
  severity = 'error',
  span,
}: {
  after: null | string | undefined
  key: string
  on: null | string | undefined
  path: string
  severity?: Severity
  span: DaySpan
}): Issue[] {
  const [from, actual] = [dayOf(after), dayOf(on)]
  const expected = from && lastDayOf({ from, span })
  if (!actual || !expected || actual <= expected) return []
  return [{ key, params: { actual, count: span.count, expected }, path, severity }]
}
