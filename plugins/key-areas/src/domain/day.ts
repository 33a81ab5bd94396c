/** A civil date `YYYY-MM-DD` of what is stored, a date or an instant at noon of it. */
export function dayOf(stored: null | string | undefined): string | undefined {
  return stored && /^\d{4}-\d{2}-\d{2}/.test(stored) ? stored.slice(0, 10) : undefined
}

/** Natural days from one civil date to another: 1 for the next day. */
export function daysBetween({ from, to }: { from: string; to: string }): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}

/** The civil date `count` natural days later. */
export function addDays({ count, from }: { count: number; from: string }): string {
  return new Date(Date.parse(from) + count * 86_400_000).toISOString().slice(0, 10)
}
