import {
  addWorkingDays,
  isWorkingDay,
  whenCalendarKnown,
  workingDaysBetween as countWorkingDays,
} from '@gongkai/shared/client'

/** The date `count` working days after `from`, or nothing while that year's calendar is unknown. */
export function workingDaysAfter({
  count,
  from,
}: {
  count: number
  from: string
}): string | undefined {
  return whenCalendarKnown(() => addWorkingDays({ days: count, from }))
}

/** Working days after `from` up to and including `to`; negative when `to` is earlier. */
export function workingDaysBetween(span: { from: string; to: string }): number | undefined {
  return whenCalendarKnown(() => countWorkingDays(span))
}

/** Whether offices work on that date, or nothing while that year's calendar is unknown. */
export function worksOn(date: string): boolean | undefined {
  return whenCalendarKnown(() => isWorkingDay(date))
}
