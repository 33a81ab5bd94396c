import { addWorkingDays, MissingHolidayCalendar, workingDaysBetween } from '@gongkai/shared'

const MILLISECONDS_A_DAY = 86_400_000

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
  if (unit === 'day') return Math.round((Date.parse(to) - Date.parse(from)) / MILLISECONDS_A_DAY)
  return whenKnown(() => workingDaysBetween({ from, to }))
}

/** The civil date a span after another one. Unknown before the holidays of the year are. */
export function dayAfter({ from, span }: { from: string; span: Span }): string | undefined {
  const { count, unit } = span
  if (unit === 'workingDay') return whenKnown(() => addWorkingDays({ days: count, from }))
  return new Date(Date.parse(from) + count * MILLISECONDS_A_DAY).toISOString().slice(0, 10)
}

export function isWorkingDay(day: string): boolean | undefined {
  const before = dayAfter({ from: day, span: { count: -1, unit: 'day' } })
  const length = before && lengthOf({ from: before, to: day, unit: 'workingDay' })
  return length === undefined ? undefined : length === 1
}

/** The civil date of a stored day, which lies at noon UTC. */
export function dayOf(stored: unknown): string | undefined {
  return typeof stored === 'string' && /^\d{4}-\d{2}-\d{2}/.test(stored)
    ? stored.slice(0, 10)
    : undefined
}

function whenKnown<Result>(count: () => Result): Result | undefined {
  try {
    return count()
  } catch (error) {
    if (error instanceof MissingHolidayCalendar) return undefined
    throw error
  }
}
