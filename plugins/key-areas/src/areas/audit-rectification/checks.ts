import type { z } from 'zod'

import { dayOf } from '../../domain/day.ts'
import { decimalOf, shown } from '../../domain/decimal.ts'
import type { Draft } from '../../domain/draft.ts'
import type { Issue } from '../../domain/issue.ts'
import type { Check } from '../../domain/keyArea.ts'
import { addMonths } from '../../domain/months.ts'
import { percentIssue } from '../../domain/percentIssue.ts'
import { sumIssue } from '../../domain/sumIssue.ts'
import { totalIssue } from '../../domain/totalIssue.ts'
import type { AuditResult } from '../audit-result/checks.ts'
import type { schema } from './schema.ts'
import type { settings } from './settings.ts'

export type AuditRectification = z.infer<typeof schema>
type Rule = Check<AuditRectification, typeof settings, 'result'>

/** J03: total and rectified count what the rows count; the rate is one over the other. */
const rate: Rule = ({ value: { findings, rate, rectified, total } }) => [
  ...totalIssue({
    key: 'J03_total',
    memberOf: ({ count }) => count,
    path: 'total',
    rows: findings,
    total,
  }),
  ...(findings?.length && findings.every(({ status }) => status)
    ? sumIssue({
        key: 'J03_rectified',
        parts: findings.filter(({ status }) => status === 'done').map(({ count }) => count),
        path: 'rectified',
        total: rectified,
      })
    : []),
  ...percentIssue({ key: 'J03_rate', part: rectified, path: 'rate', percent: rate, whole: total }),
]

/** J04: the notice follows the result, and within the period set. */
const notice: Rule = ({ context: { settings }, value }) => {
  const [result, actual] = [dayOf(value.resultPublishedOn), dayOf(value.publishedOn)]
  if (!result || !actual) return []
  const latest = addMonths({ count: settings.noticeWithinMonths, from: result })
  if (actual >= result && actual <= latest) return []
  const [key, expected] = actual < result ? ['J04_before', result] : ['J04_late', latest]
  return [{ key, params: { actual, expected }, path: 'publishedOn', severity: 'error' }]
}

/** J05: what was put right is no more than what was wrong, and adds up. */
const recovered: Rule = ({ value: { amountRecovered, findings } }) => [
  ...(findings ?? []).flatMap(({ amount, amountRecovered: part }, row): Issue[] => {
    const [limit, put] = [decimalOf(amount), decimalOf(part)]
    if (!limit || !put || put.lessThanOrEqualTo(limit)) return []
    const params = { actual: shown(put), expected: shown(limit) }
    return [{ key: 'J05_more', params, path: `findings.${row}.amountRecovered`, severity: 'error' }]
  }),
  ...totalIssue({
    key: 'J05_total',
    memberOf: (row) => row.amountRecovered ?? 0,
    path: 'amountRecovered',
    rows: findings,
    total: amountRecovered,
  }),
]

/** J06: the findings of the audit result that was published, and no fewer. */
const sameFindings: Rule = ({ context: { companions }, value: { total } }) => {
  const expected = (companions.result as Draft<AuditResult> | undefined)?.findingCount
  if (total == null || expected == null || total === expected) return []
  const params = { actual: total, expected }
  return [{ key: 'J06_findings', params, path: 'total', severity: 'warning' }]
}

export const checks = [rate, notice, recovered, sameFindings]
