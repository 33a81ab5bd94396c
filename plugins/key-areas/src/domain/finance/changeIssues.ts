import { type Amount, decimalOf, scaleOf } from '../decimal.ts'
import type { Finding } from '../finding.ts'
import type { Issue } from '../issue.ts'
import type { Label } from '../label.ts'
import { percentIssue, percentOf } from '../percentIssue.ts'
import { sumIssue } from '../sumIssue.ts'

type Change = {
  change?: Amount
  current: Amount
  /** Without a path for it there is no rate. */
  paths: { change: string; rate?: string }
  previous: Amount
  rate?: Amount
}

/** B05: a change is this year minus last year; its rate is that of last year, and none of zero. */
export function changeIssues({ change, current, paths, previous, rate }: Change): Finding[] {
  const last = decimalOf(previous)
  if (!last) return []
  const changed = sumIssue({
    key: 'B05_change',
    parts: [current, last.negated().toFixed(scaleOf([previous]))],
    path: paths.change,
    rounded: true,
    severity: 'warning',
    total: change,
  })
  if (!paths.rate) return changed
  if (last.isZero() && decimalOf(rate)) {
    return [...changed, { key: 'B05_rateOfZero', path: paths.rate, severity: 'warning' }]
  }
  return [
    ...changed,
    ...percentIssue({
      key: 'B05_rate',
      part: difference({ current, previous }),
      path: paths.rate,
      percent: rate,
      severity: 'warning',
      whole: previous,
    }),
  ]
}

/** B05: a change of some size, and whatever is new, is explained. */
export function reasonIssues({
  current,
  fromPercent,
  path,
  previous,
  reason,
}: {
  current: Amount
  fromPercent: number
  path: string
  previous: Amount
  reason: null | string | undefined
}): Issue[] {
  const [now, before] = [decimalOf(current), decimalOf(previous)]
  if (reason || !now || !before) return []
  const isNew = before.isZero() && !now.isZero()
  const part = difference({ current, previous })
  const isLarge = percentOf({ part, whole: previous })?.abs().greaterThanOrEqualTo(fromPercent)
  if (!isNew && !isLarge) return []
  return [{ key: 'B05_reason', params: { limit: fromPercent }, path, severity: 'warning' }]
}

function difference({ current, previous }: { current: Amount; previous: Amount }): Amount {
  const [now, before] = [decimalOf(current), decimalOf(previous)]
  return now && before ? now.minus(before).toFixed() : undefined
}

export const changeMessages = {
  B05_change: {
    en: 'The change is {{actual}}; this year minus last year is {{expected}}.',
    zh: '增减额为{{actual}}，本年数减上年数应为{{expected}}。',
  },
  B05_rate: {
    en: 'The rate of change is {{actual}}%; computed from the two years it is {{expected}}%.',
    zh: '增减比率为{{actual}}%，按两年数据计算应为{{expected}}%。',
  },
  B05_rateOfZero: {
    en: 'Last year is zero, so there is no rate of change: leave it empty.',
    zh: '上年数为零，增减比率无意义，请留空（公开时显示“—”）。',
  },
  B05_reason: {
    en: 'A change of {{limit}}% or more needs its reason.',
    zh: '增减幅度达到{{limit}}%的，须说明原因。',
  },
} satisfies Record<string, Label>
