import type { z } from 'zod'

import { dayRangeIssues } from '../../domain/dayRange.ts'
import type { Finding } from '../../domain/finding.ts'
import type { Check } from '../../domain/keyArea.ts'
import { sumIssue } from '../../domain/sumIssue.ts'
import { totalIssue } from '../../domain/totalIssue.ts'
import { findingKinds, type schema } from './schema.ts'
import type { settings } from './settings.ts'

export type AuditResult = z.infer<typeof schema>
type Rule = Check<AuditResult, typeof settings>
type Kind = keyof typeof findingKinds

/** J01: the headline of every kind is the sum of its findings, and their total that of the kinds. */
const amounts: Rule = ({ value }) => {
  const headlines = Object.keys(findingKinds) as Kind[]
  return [
    ...headlines.flatMap((kind) => amountOf({ kind, value })),
    ...sumIssue({
      key: 'J01_total',
      parts: headlines.map((kind) => value[`${kind}Amount`]),
      path: 'totalAmount',
      total: value.totalAmount,
    }),
  ]
}

function amountOf({ kind, value }: { kind: Kind; value: Parameters<Rule>[0]['value'] }): Finding[] {
  const { findings } = value
  // A finding of a kind that is not yet chosen may belong to any of them.
  if (!findings?.length || findings.some((finding) => !finding.kind)) return []
  const path = `${kind}Amount` as const
  return sumIssue({
    key: 'J01_kind',
    parts: findings.filter((finding) => finding.kind === kind).map(({ amount }) => amount),
    path,
    total: value[path],
  })
}

/** J02: so many findings as the rows count. */
const counts: Rule = ({ value: { findingCount, findings } }) =>
  totalIssue({
    key: 'J02_count',
    memberOf: ({ count }) => count,
    path: 'findingCount',
    rows: findings,
    total: findingCount,
  })

const period: Rule = ({ value: { auditedFrom, auditedTo } }) =>
  dayRangeIssues({ from: auditedFrom, path: 'auditedTo', to: auditedTo })

/** J07: results of economic accountability audits are published by decision only. */
const accountability: Rule = ({ context: { settings }, value: { type } }) =>
  settings.warnOfAccountability && type === 'accountability'
    ? [{ key: 'J07_accountability', path: 'type', severity: 'warning' }]
    : []

export const checks = [amounts, counts, period, accountability]
