import { daysAfter, daysInMonth } from '../factories/days.ts'

/** The year of the plan: 2025, month by month. */
export const MONTHS = Array.from(
  { length: 12 },
  (_, index) => `2025-${String(index + 1).padStart(2, '0')}`,
)

/** The day after a month on which its figures are published. */
export function afterMonth({ days, month }: { days: number; month: string }): string {
  return daysAfter({ count: days, from: `${month}-${daysInMonth(month)}` })
}
