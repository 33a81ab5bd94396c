export { addDays as daysAfter } from '@gongkai/shared'

/** The last month of a month, quarter or year: `2025-Q2` → `2025-06`. */
export function lastMonthOf(period: string): string {
  const [year = '', part = '12'] = period.split('-')
  const month = part.startsWith('Q') ? Number(part.slice(1)) * 3 : Number(part)
  return `${year}-${String(month).padStart(2, '0')}`
}

export function monthAfter(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number, 1)).toISOString().slice(0, 7)
}

export function daysInMonth(month: string): number {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number, 0)).getUTCDate()
}

const ORDINALS = ['一', '二', '三', '四']

/** `2025-Q3` → `2025年第三季度`, `2025-03` → `2025年3月`. */
export function periodInWords(period: string): string {
  const [year = '', part = ''] = period.split('-')
  if (part.startsWith('Q')) return `${year}年第${ORDINALS[Number(part.slice(1)) - 1]}季度`
  return `${year}年${Number(part)}月`
}
