import { isWorkingDay, MissingHolidayCalendar } from '@gongkai/shared/client'

import type { Span } from '../deadline/deadline.ts'

import { addDays, addMonths } from './day.ts'

/**
 * A due date. It is provisional while it rests on a year whose holidays are not announced: those
 * days are taken as Monday to Friday, until the calendar is updated.
 */
export type DueDate = { on: string; provisional: boolean }

/**
 * The date a span after (or, with a negative number, before) `from`. The day it is counted from does
 * not count, unless `countStartDay` says so.
 */
export function addSpan({
  countStartDay = false,
  from,
  span: { n, unit },
}: {
  countStartDay?: boolean
  from: string
  span: Span
}): DueDate {
  const start = countStartDay && n > 0 ? addDays({ count: -1, from }) : from
  if (unit === 'm') return { on: addMonths({ count: n, from: start }), provisional: false }
  if (unit === 'd') return { on: addDays({ count: n, from: start }), provisional: false }
  return addWorkingDaysKnownOrNot({ count: n, from: start })
}

function addWorkingDaysKnownOrNot({ count, from }: { count: number; from: string }): DueDate {
  const step = count < 0 ? -1 : 1
  let on = from
  let provisional = false
  for (let left = Math.abs(count); left > 0;) {
    on = addDays({ count: step, from: on })
    const { isKnown, works } = workingDay(on)
    if (!isKnown) provisional = true
    if (works) left -= 1
  }
  return { on, provisional }
}

function workingDay(date: string): { isKnown: boolean; works: boolean } {
  try {
    return { isKnown: true, works: isWorkingDay(date) }
  } catch (error) {
    if (!(error instanceof MissingHolidayCalendar)) throw error
    const weekday = new Date(date).getUTCDay()
    return { isKnown: false, works: weekday > 0 && weekday < 6 }
  }
}

/** Working days from `from` (not counted) to `to` (counted), also in years not yet announced. */
export function workingDaysLate({ from, to }: { from: string; to: string }): number {
  let count = 0
  for (let date = from; date < to;) {
    date = addDays({ count: 1, from: date })
    if (workingDay(date).works) count += 1
  }
  return count
}
