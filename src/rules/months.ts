/** The civil date a number of months later, or earlier; the last of a shorter month. */
export function addMonths({ from, months }: { from: string; months: number }): string {
  const [year = 0, month = 1, day = 1] = from.split('-').map(Number)
  const target = new Date(Date.UTC(year, month - 1 + months, 1))
  const last = new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0)).getUTCDate()
  target.setUTCDate(Math.min(day, last))
  return target.toISOString().slice(0, 10)
}
