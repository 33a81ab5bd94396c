import type { z } from 'zod'

import { dayOf } from '../../domain/day.ts'
import { decimalOf } from '../../domain/decimal.ts'
import type { Draft } from '../../domain/draft.ts'
import type { Finding } from '../../domain/finding.ts'
import type { Issue } from '../../domain/issue.ts'
import type { Check } from '../../domain/keyArea.ts'
import { sumIssue } from '../../domain/sumIssue.ts'
import { COMPULSION_COUNTS, PENALTY_COUNTS, POWERS, type schema } from './schema.ts'
import type { settings } from './settings.ts'

export type EnforcementStatistics = z.infer<typeof schema>
type Rule = Check<EnforcementStatistics, typeof settings>
type Counts = Draft<Record<string, number | string>>

/** U02: the total of penalties, and of compulsion, is the sum of its kinds. */
const totals: Rule = ({ value: { compulsion, penalties } }) => [
  ...totalIssue({ counts: penalties, kinds: PENALTY_COUNTS, name: 'penalties' }),
  ...totalIssue({ counts: compulsion, kinds: COMPULSION_COUNTS, name: 'compulsion' }),
]

function totalIssue({
  counts,
  kinds,
  name,
}: {
  counts: Counts | null | undefined
  kinds: Record<string, unknown>
  name: 'compulsion' | 'penalties'
}): Finding[] {
  if (!counts) return []
  const parts = Object.keys(kinds).map((kind) => counts[kind])
  return sumIssue({ key: 'U02_total', parts, path: `${name}.total`, total: counts.total })
}

/** U02: what was accepted was granted or refused; the rest was revoked, is open or is explained. */
const licences: Rule = ({ value: { licences: counts } }) => {
  const { accepted, applied, difference, granted, pending, refused, revoked } = counts ?? {}
  if (typeof accepted !== 'number') return []
  const issues: Issue[] = []
  if (typeof applied === 'number' && accepted > applied) {
    const params = { actual: accepted, expected: applied }
    issues.push({ key: 'U02_applied', params, path: 'licences.accepted', severity: 'warning' })
  }
  const parts = [granted, refused, revoked, pending ?? 0]
  return difference
    ? issues
    : [
        ...issues,
        ...sumIssue({
          key: 'U02_accepted',
          parts,
          path: 'licences.accepted',
          severity: 'warning',
          total: accepted,
        }),
      ]
}

/** U09: money was forfeited exactly when there were fines or confiscations. */
const forfeits: Rule = ({ value: { penalties } }) => {
  const { confiscations, fines, forfeited } = penalties ?? {}
  const amount = decimalOf(forfeited)
  if (!amount || typeof fines !== 'number' || typeof confiscations !== 'number') return []
  if (amount.isZero() === (fines + confiscations === 0)) return []
  return [{ key: 'U09_forfeited', path: 'penalties.forfeited', severity: 'warning' }]
}

/** U07: without a case a 0 is published, without the power that is said. */
const powers: Rule = ({ value }) => {
  if (!value.year) return []
  const without = (value.withoutPower ?? []) as string[]
  return (Object.keys(POWERS) as (keyof typeof POWERS)[]).flatMap((power): Issue[] => {
    const isStated = Boolean(value[power])
    if (isStated !== without.includes(power)) return []
    const key = isStated ? 'U07_contradiction' : 'U07_missing'
    return [{ key, path: power, severity: 'error' }]
  })
}

/** D13: the statistics of a year are published by the end of January, and not before it is over. */
const inTime: Rule = ({ context: { settings, today }, value }) => {
  if (!value.year) return []
  const actual = dayOf(value.publishedOn) ?? today
  const due = dueOn({ settings, year: value.year })
  if (actual <= `${value.year}-12-31`) {
    const params = { actual, year: value.year }
    return [{ key: 'D13_early', params, path: 'year', severity: 'error' }]
  }
  if (actual <= due) return []
  const severity = value.lateReason ? 'warning' : 'error'
  return [{ key: 'D13_late', params: { actual, expected: due }, path: 'publishedOn', severity }]
}

export function dueOn({
  settings: { dueMonthDay },
  year,
}: {
  settings: { dueMonthDay: string }
  year: number
}): string {
  return `${year + 1}-${dueMonthDay}`
}

export const checks = [totals, licences, forfeits, powers, inTime]
