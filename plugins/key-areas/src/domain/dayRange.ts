import { dayOf, daysBetween } from './day.ts'
import type { Issue } from './issue.ts'

type Stored = null | string | undefined

/** Longest range that still looks like one period with a slip in the year. */
const LONGEST_PERIOD_DAYS = 100

/**
 * A range whose end lies before its start: D03 when another year makes a sensible period of it
 * (2026-01-09 to 2025-01-15), otherwise D04. `path` is that of the end.
 */
export function dayRangeIssues({
  from,
  path,
  to,
}: {
  from: Stored
  path: string
  to: Stored
}): Issue[] {
  const [start, end] = [dayOf(from), dayOf(to)]
  if (!start || !end || end >= start) return []
  const expected = inAnotherYear({ end, start })
  const params = { actual: end, start }
  if (!expected) return [{ key: 'D04_end', params, path, severity: 'error' }]
  return [{ key: 'D03_year', params: { ...params, expected }, path, severity: 'error' }]
}

function inAnotherYear({ end, start }: { end: string; start: string }): string | undefined {
  const year = Number(start.slice(0, 4))
  return [year, year + 1]
    .map((candidate) => `${candidate}${end.slice(4)}`)
    .find((candidate) => {
      const length = daysBetween({ from: start, to: candidate })
      return length >= 0 && length <= LONGEST_PERIOD_DAYS
    })
}
