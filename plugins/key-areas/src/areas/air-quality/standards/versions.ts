import type { Breakpoints } from './breakpoints.ts'
import { HJ633_2012 } from './hj633Of2012.ts'
import { HJ633_2026 } from './hj633Of2026.ts'

export type StandardVersion = 'HJ633-2012' | 'HJ633-2026'

export const STANDARDS: Record<StandardVersion, Breakpoints> = {
  'HJ633-2012': HJ633_2012,
  'HJ633-2026': HJ633_2026,
}

/** The version in force on the day of measurement, whenever the data is published. */
export function standardOn({ day, newFrom }: { day: string; newFrom: string }): StandardVersion {
  return day < newFrom ? 'HJ633-2012' : 'HJ633-2026'
}
