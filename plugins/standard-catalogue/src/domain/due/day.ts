export { addDays, daysBetween } from '@gongkai/shared/client'

/** The same day `count` months later, or the last one of a shorter month. */
export function addMonths({ count, from }: { count: number; from: string }): string {
  const [year = 0, month = 1, day = 1] = from.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + count, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + count, Math.min(day, last))).toISOString().slice(0, 10)
}
