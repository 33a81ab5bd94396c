import { dayOf, daysBetween } from './day.ts'
import { dayRangeIssues } from './dayRange.ts'
import type { Issue } from './issue.ts'
import { workingDaysAfter, workingDaysBetween, worksOn } from './workingDays.ts'

export type DayUnit = 'day' | 'workingDay'

/** Such as 十个工作日 or 30日. */
export type PostingMinimum = { count: number; unit: DayUnit }

type Stored = null | string | undefined

/**
 * How long something was posted, with and without the first day. What went up before `from` counts
 * the first day either way, since the day it went up is the one left out.
 */
export function postingLength({
  from,
  postedOn,
  to,
  unit,
}: {
  from: string
  postedOn?: Stored
  to: string
  unit: DayUnit
}): undefined | { exclusive: number; inclusive: number } {
  const after = unit === 'day' ? daysBetween({ from, to }) : workingDaysBetween({ from, to })
  const first = unit === 'day' ? true : worksOn(from)
  if (after === undefined || first === undefined) return undefined
  const inclusive = after + (first ? 1 : 0)
  const wentUp = dayOf(postedOn)
  return { exclusive: wentUp && wentUp < from ? inclusive : after, inclusive }
}

/**
 * What is wrong with a posting period: D02 too short, D03 and D04 an end before its start, D05 an end
 * on a day off where working days are counted. Offices differ on whether the first day counts, so a
 * period is an error only when it is too short either way, unless `countStartDay` says that it counts.
 */
export function postingIssues({
  countStartDay = false,
  from,
  minimum,
  path,
  postedOn,
  to,
}: {
  countStartDay?: boolean
  from: Stored
  minimum: PostingMinimum
  /** The path of the end. */
  path: string
  postedOn?: Stored
  to: Stored
}): Issue[] {
  const [start, end] = [dayOf(from), dayOf(to)]
  if (!start || !end) return []
  if (end < start) return dayRangeIssues({ from, path, to })
  return [
    ...lengthIssues({ countStartDay, end, minimum, path, postedOn, start }),
    ...(minimum.unit === 'workingDay' ? endIssues({ end, path }) : []),
  ]
}

function lengthIssues({
  countStartDay,
  end,
  minimum: { count: expected, unit },
  path,
  postedOn,
  start,
}: {
  countStartDay: boolean
  end: string
  minimum: PostingMinimum
  path: string
  postedOn: Stored
  start: string
}): Issue[] {
  const length = postingLength({ from: start, postedOn, to: end, unit })
  if (!length) return [{ key: 'D02_calendar', params: { end }, path, severity: 'info' }]
  const { exclusive, inclusive } = length
  const params = { exclusive, expected, inclusive }
  if (inclusive < expected) {
    const key = unit === 'day' ? 'D02_days' : 'D02_workingDays'
    return [{ key, params: { ...params, actual: inclusive }, path, severity: 'error' }]
  }
  if (countStartDay || exclusive >= expected) return []
  const key = unit === 'day' ? 'D02_daysAfterFirst' : 'D02_workingDaysAfterFirst'
  return [{ key, params: { ...params, actual: exclusive }, path, severity: 'warning' }]
}

function endIssues({ end, path }: { end: string; path: string }): Issue[] {
  if (worksOn(end) !== false) return []
  const expected = workingDaysAfter({ count: 1, from: end })
  if (!expected) return []
  return [{ key: 'D05_dayOff', params: { actual: end, expected }, path, severity: 'warning' }]
}
