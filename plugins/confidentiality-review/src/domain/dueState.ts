import { MissingHolidayCalendar, workingDaysBetween } from '@gongkai/shared'

const DAYS_OF_WARNING = 1

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

/** How much a deadline presses. A matter is near its deadline on its day and the working day before. */
export type DueTone = 'late' | 'later' | 'soon'

export function dueTone(due: DueState): DueTone {
  switch (due.kind) {
    case 'overdue':
    case 'passed':
      return 'late'
    case 'today':
      return 'soon'
    case 'left':
      return due.days <= DAYS_OF_WARNING ? 'soon' : 'later'
    case 'unknown':
      return 'later'
  }
}
