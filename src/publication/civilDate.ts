import { officeDate } from '@gongkai/shared'

/**
 * The calendar date `YYYY-MM-DD` of a stored day. Days are stored at noon UTC, which is the same
 * date in Asia/Shanghai; a day chosen as local midnight comes out right as well.
 */
export function civilDate(value: unknown): string | undefined {
  if (typeof value !== 'string' || value === '') return undefined
  const instant = new Date(value)
  if (Number.isNaN(instant.getTime())) throw new Error(`"${value}" is not a date`)
  return officeDate(instant)
}
