import {
  addDays,
  addWorkingDays,
  daysBetween,
  isWorkingDay as isKnownWorkingDay,
  whenCalendarKnown,
  workingDaysBetween,
} from '@gongkai/shared'

export { dayOf } from '@gongkai/shared'

export type Span = { count: number; unit: 'day' | 'workingDay' }

/** Days or working days after `from`, without it, up to `to`. Unknown before the holidays are. */
export function lengthOf({
  from,
  to,
  unit,
}: {
  from: string
  to: string
  unit: Span['unit']
}): number | undefined {
  if (unit === 'day') return daysBetween({ from, to })
  return whenCalendarKnown(() => workingDaysBetween({ from, to }))
}

/** The civil date a span after another one. Unknown before the holidays of the year are. */
export function dayAfter({ from, span }: { from: string; span: Span }): string | undefined {
  const { count, unit } = span
  if (unit === 'day') return addDays({ count, from })
  return whenCalendarKnown(() => addWorkingDays({ days: count, from }))
}

export function isWorkingDay(day: string): boolean | undefined {
  return whenCalendarKnown(() => isKnownWorkingDay(day))
}
