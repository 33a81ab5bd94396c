/** The month, quarter or year before: `2024-12` before `2025-01`, `2024-Q4` before `2025-Q1`. */
export function periodBefore(period: string): string {
  const year = Number(period.slice(0, 4))
  const part = period.slice(5)
  if (part === '') return String(year - 1)
  const isQuarter = part.startsWith('Q')
  const number = Number(part.replace('Q', ''))
  if (number === 1) return `${year - 1}-${isQuarter ? 'Q4' : '12'}`
  return `${year}-${isQuarter ? `Q${number - 1}` : String(number - 1).padStart(2, '0')}`
}

/** Whether a civil date lies in the month, quarter or year. */
export function isInPeriod({ day, period }: { day: string; period: string }): boolean {
  if (!period.includes('Q')) return day.startsWith(period)
  const quarter = Math.ceil(Number(day.slice(5, 7)) / 3)
  return period === `${day.slice(0, 4)}-Q${quarter}`
}
