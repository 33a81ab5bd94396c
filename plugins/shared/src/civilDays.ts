const MILLISECONDS_A_DAY = 86_400_000

/** The civil date `YYYY-MM-DD` of what is stored, a date or an instant at noon of it. */
export function dayOf(stored: unknown): string | undefined {
  return typeof stored === 'string' && /^\d{4}-\d{2}-\d{2}/.test(stored)
    ? stored.slice(0, 10)
    : undefined
}

/** Natural days from one civil date to another: 1 for the next day, negative when it is earlier. */
export function daysBetween({ from, to }: { from: string; to: string }): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / MILLISECONDS_A_DAY)
}

/** The civil date `count` natural days later. */
export function addDays({ count, from }: { count: number; from: string }): string {
  return new Date(Date.parse(from) + count * MILLISECONDS_A_DAY).toISOString().slice(0, 10)
}
