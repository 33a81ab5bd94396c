import {
  addWorkingDays,
  isWorkingDay,
  MissingHolidayCalendar,
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
  return whenKnown(() => addWorkingDays({ days: count, from }))
}

/** Working days after `from` up to and including `to`; negative when `to` is earlier. */
export function workingDaysBetween(span: { from: string; to: string }): number | undefined {
  return whenKnown(() => countWorkingDays(span))
}

/** Whether offices work on that date, or nothing while that year's calendar is unknown. */
export function worksOn(date: string): boolean | undefined {
  return whenKnown(() => isWorkingDay(date))
}

/** The holidays of a year are announced in November before it. */
function whenKnown<Result>(count: () => Result): Result | undefined {
  try {
    return count()
  } catch (error) {
    if (error instanceof MissingHolidayCalendar) return undefined
    throw error
  }
}
