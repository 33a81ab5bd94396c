import type { Amount } from '../decimal.ts'
import type { Finding } from '../finding.ts'
import type { Label } from '../label.ts'
import { percentIssue, percentOf } from '../percentIssue.ts'

/** B14: the rate of execution is what was used of what was approved; a low one is pointed out. */
export function executionIssues({
  approved,
  lowPercent,
  path,
  rate,
  used,
}: {
  approved: Amount
  lowPercent: number
  path: string
  rate: Amount
  used: Amount
}): Finding[] {
  const executed = percentOf({ part: used, scale: 1, whole: approved })
  if (!executed) return []
  const params = { actual: executed.toFixed(), limit: lowPercent }
  return [
    ...percentIssue({
      key: 'B14_rate',
      part: used,
      path,
      percent: rate,
      severity: 'warning',
      whole: approved,
    }),
    ...(executed.lessThan(lowPercent)
      ? [{ key: 'B14_low', params, path, severity: 'info' as const }]
      : []),
  ]
}

export const executionMessages = {
  B14_low: {
    en: 'Only {{actual}}% of the budget was used, less than {{limit}}%.',
    zh: '预算执行率仅为{{actual}}%，低于{{limit}}%。',
  },
  B14_rate: {
    en: 'The rate of execution is {{actual}}%; used of approved is {{expected}}%.',
    zh: '预算执行率为{{actual}}%，按决算数与预算数计算应为{{expected}}%。',
  },
} satisfies Record<string, Label>
