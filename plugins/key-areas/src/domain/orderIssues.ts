import { dayOf } from './day.ts'
import type { Issue } from './issue.ts'

export type Step = {
  day: null | string | undefined
  /** Empty for a step that is written elsewhere, such as in a record published before. */
  path?: string
}

/** An issue for every step that lies before the one known before it: `actual`, `expected`. */
export function orderIssues({ key, steps }: { key: string; steps: Step[] }): Issue[] {
  let before: string | undefined
  return steps.flatMap(({ day, path }) => {
    const actual = dayOf(day)
    if (!actual) return []
    const expected = before
    before = actual
    if (!path || !expected || actual >= expected) return []
    return [{ key, params: { actual, expected }, path, severity: 'error' as const }]
  })
}
