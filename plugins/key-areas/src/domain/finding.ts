import type { Issue } from './issue.ts'

/** What a field that is still empty has to be, since a rule says how it follows from others. */
export type Follows = {
  follows: number | string
  /** Field inside the area's value, such as `lines.3.amount`. */
  path: string
}

/** What a rule says of a value: what is wrong with it, and what its empty fields have to be. */
export type Finding = Follows | Issue

export function isIssue(finding: Finding): finding is Issue {
  return 'severity' in finding
}

export function isEmpty(written: unknown): boolean {
  return written === undefined || written === null || written === ''
}

/** What a field has to be while nothing is written in it; a figure that is written stays. */
export function followsIfEmpty({
  follows,
  path,
  written,
}: { written: unknown } & Follows): Follows[] {
  return isEmpty(written) ? [{ follows, path }] : []
}
