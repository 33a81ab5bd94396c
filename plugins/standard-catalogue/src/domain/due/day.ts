const MILLISECONDS_A_DAY = 86_400_000

/** The civil date `count` days later. */
export function addDays({ count, from }: { count: number; from: string }): string {
  return isoOf(new Date(Date.parse(from) + count * MILLISECONDS_A_DAY))
}

/** The same day `count` months later, or the last one of a shorter month. */
export function addMonths({ count, from }: { count: number; from: string }): string {
  const [year = 0, month = 1, day = 1] = from.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + count, 0)).getUTCDate()
  return isoOf(new Date(Date.UTC(year, month - 1 + count, Math.min(day, last))))
}

/** Days from one civil date to another; negative when the second is earlier. */
export function daysBetween({ from, to }: { from: string; to: string }): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / MILLISECONDS_A_DAY)
}

function isoOf(instant: Date): string {
  return instant.toISOString().slice(0, 10)
}
