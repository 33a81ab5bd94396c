import { MissingHolidayCalendar, workingDaysBetween } from '@gongkai/shared'

/** How a deadline stands today, in working days; `unknown` when no holiday calendar covers it. */
export type DueState =
  { days: number; kind: 'left' | 'overdue' } | { kind: 'passed' | 'today' | 'unknown' }

/** Both days as `YYYY-MM-DD` in the office's time zone. */
export function dueState({
  dueOn,
  today,
}: {
  dueOn: null | string | undefined
  today: string
}): DueState {
  if (!dueOn) return { kind: 'unknown' }
  if (dueOn === today) return { kind: 'today' }
  try {
    const days = workingDaysBetween({ from: today, to: dueOn })
    if (days > 0) return { days, kind: 'left' }
    if (days < 0) return { days: -days, kind: 'overdue' }
    return { kind: dueOn > today ? 'today' : 'passed' }
  } catch (error) {
    if (error instanceof MissingHolidayCalendar) return { kind: 'unknown' }
    throw error
  }
}
