import type { Deadline, Period } from '../deadline/deadline.ts'

import { addSpan, type DueDate } from './addSpan.ts'
import { addDays, addMonths } from './day.ts'

type Recurring = Extract<Deadline, { kind: 'fixed' | 'recurring' }>

/** One time that something recurring has to be published. */
export type Occurrence = {
  /** From this day on it can be fulfilled. */
  opensOn: string
  /** The period it is about: `2026`, `2026-H1`, `2026-Q1`, `2026-03`, or the first day of a week. */
  period: string
} & DueDate

/** All occurrences whose due date lies from `from` to `to`, in order of time. */
export function occurrences({
  countStartDay = false,
  deadline,
  from,
  to,
}: {
  countStartDay?: boolean
  deadline: Recurring
  from: string
  to: string
}): Occurrence[] {
  const period = deadline.kind === 'fixed' ? 'P1Y' : deadline.period
  const found: Occurrence[] = []
  // Days counted after a period can lie beyond the next one, so it begins well before.
  let start = startOf({ date: addDays({ count: -62, from }), period })
  if (period !== 'P1D' && period !== 'PT1H') start = startBefore({ period, start })
  for (; start <= to; start = startAfter({ period, start })) {
    const occurrence = occurrenceIn({ countStartDay, deadline, period, start })
    if (occurrence.on >= from && occurrence.on <= to) found.push(occurrence)
  }
  return found
}

function occurrenceIn({
  countStartDay,
  deadline,
  period,
  start,
}: {
  countStartDay: boolean
  deadline: Recurring
  period: Period
  start: string
}): Occurrence {
  const current = nameOf({ period, start })
  const end = addDays({ count: -1, from: startAfter({ period, start }) })
  if (deadline.kind === 'fixed') {
    const on = `${start.slice(0, 4)}-${two(deadline.month)}-${two(deadline.day)}`
    return { on, opensOn: start, period: current, provisional: false }
  }
  const { day, monthOfPeriod = 1, n, unit } = deadline.due
  if (n !== undefined && unit) {
    const due = addSpan({
      from: countStartDay ? startAfter({ period, start }) : end,
      span: { n, unit },
      ...(countStartDay && { countStartDay }),
    })
    return { ...due, opensOn: addDays({ count: 1, from: end }), period: current }
  }
  if (day === undefined) return { on: end, opensOn: start, period: current, provisional: false }
  const month = addMonths({ count: monthOfPeriod - 1, from: start })
  const on = addDays({ count: Math.min(day, daysIn(month)) - 1, from: month })
  const before = nameOf({ period, start: startBefore({ period, start }) })
  return { on, opensOn: start, period: before, provisional: false }
}

const MONTHS: Partial<Record<Period, number>> = { P1M: 1, P1Y: 12, P3M: 3, P6M: 6 }

function startOf({ date, period }: { date: string; period: Period }): string {
  const months = MONTHS[period]
  if (months === undefined) {
    if (period !== 'P7D') return date
    // Weeks begin on Monday.
    return addDays({ count: -((new Date(date).getUTCDay() + 6) % 7), from: date })
  }
  const month = Number(date.slice(5, 7)) - 1
  return `${date.slice(0, 4)}-${two(month - (month % months) + 1)}-01`
}

function startAfter({ period, start }: { period: Period; start: string }): string {
  return moved({ by: 1, period, start })
}

function startBefore({ period, start }: { period: Period; start: string }): string {
  return moved({ by: -1, period, start })
}

function moved({ by, period, start }: { by: number; period: Period; start: string }): string {
  const months = MONTHS[period]
  if (months !== undefined) return addMonths({ count: by * months, from: start })
  return addDays({ count: by * (period === 'P7D' ? 7 : 1), from: start })
}

function nameOf({ period, start }: { period: Period; start: string }): string {
  const [year, month = ''] = start.split('-')
  if (period === 'P1Y') return String(year)
  if (period === 'P6M') return `${year}-H${Number(month) > 6 ? 2 : 1}`
  if (period === 'P3M') return `${year}-Q${Math.ceil(Number(month) / 3)}`
  return period === 'P1M' ? `${year}-${month}` : start
}

function daysIn(month: string): number {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number, 0)).getUTCDate()
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
