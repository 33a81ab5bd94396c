/** The civil date `count` months later; the last day of the month where that month is shorter. */
export function addMonths({ count, from }: { count: number; from: string }): string {
  const [year, month, day] = from.split('-').map(Number) as [number, number, number]
  const last = new Date(Date.UTC(year, month + count, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + count, Math.min(day, last))).toISOString().slice(0, 10)
}
