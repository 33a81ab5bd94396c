import chineseDays from 'chinese-days'

import { addDays } from './civilDays.ts'

const FIRST_CALENDAR_YEAR = 2004
const LAST_CALENDAR_YEAR = 2026

/** Thrown when a date lies in a year whose public-holiday calendar is not loaded. */
export class MissingHolidayCalendar extends Error {
  constructor(year: number) {
    super(`no holiday calendar for ${year} is loaded; update chinese-days before counting its days`)
    this.name = 'MissingHolidayCalendar'
  }
}

/**
 * The civil date `YYYY-MM-DD` that lies `days` working days after `from`; the day itself is not
 * counted. Holidays and make-up days are those announced by the State Council.
 */
export function addWorkingDays({ days, from }: { days: number; from: string }): string {
  let date = from
  for (let left = days; left > 0;) {
    date = dayAfter(date)
    if (isWorkingDay(date)) left -= 1
  }
  return date
}

/**
 * Working days from `from` (not counted) to `to` (counted); negative when `to` lies before `from`.
 */
export function workingDaysBetween({ from, to }: { from: string; to: string }): number {
  if (to < from) return -workingDaysBetween({ from: to, to: from })
  let count = 0
  for (let date = from; date < to;) {
    date = dayAfter(date)
    if (isWorkingDay(date)) count += 1
  }
  return count
}

/** What a count of working days comes to, or nothing while the holidays of its year are unknown. */
export function whenCalendarKnown<Result>(count: () => Result): Result | undefined {
  try {
    return count()
  } catch (error) {
    if (error instanceof MissingHolidayCalendar) return undefined
    throw error
  }
}

/** Whether offices work on a civil date; a year without a loaded calendar is an error. */
export function isWorkingDay(date: string): boolean {
  const year = Number(date.slice(0, 4))
  if (year < FIRST_CALENDAR_YEAR || year > LAST_CALENDAR_YEAR)
    throw new MissingHolidayCalendar(year)
  return chineseDays.isWorkday(date)
}

function dayAfter(date: string): string {
  return addDays({ count: 1, from: date })
}
