import { addDays } from './day.ts'
import { addMonths } from './months.ts'

/** The last day of a month `YYYY-MM`; nothing while it is half written. */
export function monthEnd(month: null | string | undefined): string | undefined {
  if (!month || !/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) return undefined
  return addDays({ count: -1, from: addMonths({ count: 1, from: `${month}-01` }) })
}
