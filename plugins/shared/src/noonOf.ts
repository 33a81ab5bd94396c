import { officeDate } from './officeTime.ts'

/**
 * A civil date as date fields keep it: noon UTC of that day in the office, so that it is the same
 * day wherever it is read. What is no date comes back as it is.
 */
export function noonOf(value: unknown): unknown {
  if (typeof value !== 'string' && !(value instanceof Date)) return value
  const day = civilDay(value)
  return day === undefined ? value : `${day}T12:00:00.000Z`
}

function civilDay(value: Date | string): string | undefined {
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) return value
  const instant = new Date(value)
  return Number.isNaN(instant.getTime()) ? undefined : officeDate(instant)
}
