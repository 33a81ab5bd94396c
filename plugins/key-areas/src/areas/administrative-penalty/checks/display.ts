import { dayOf } from '../../../domain/day.ts'
import type { Issue, Severity } from '../../../domain/issue.ts'
import { maxDisplayTo, minDisplayTo } from '../displayLimits.ts'
import type { Rule } from './rule.ts'

/** D09, U05: a penalty is displayed as long as its severity demands and no day longer. */
export const display: Rule = ({ context: { settings, today }, value: { rows } }) =>
  (rows ?? []).flatMap((penalty, row) => {
    const [decidedOn, end] = [dayOf(penalty.decidedOn), dayOf(penalty.displayTo)]
    const { severity, withdrawnOn } = penalty
    if (!decidedOn || !severity) return []
    const found = (key: string, blocks: Severity, expected = ''): Issue => ({
      key,
      params: { actual: end ?? '', expected },
      path: `rows.${row}.displayTo`,
      severity: blocks,
    })
    const issues: Issue[] = []
    if (end) {
      const latest = maxDisplayTo({ decidedOn, settings, severity, today })
      const earliest = minDisplayTo({ decidedOn, settings, severity, today })
      if (end <= decidedOn) issues.push(found('U05_order', 'error', decidedOn))
      else if (end > latest) issues.push(found('D09_displayLimit', 'error', latest))
      else if (end < earliest) issues.push(found('U05_short', 'warning', earliest))
      // No error: the public list leaves the row out by itself, and a list is corrected years later.
      if (end < today && !withdrawnOn) issues.push(found('D09_displayEnded', 'warning', today))
    }
    if (severity === 'minor' && today >= settings.displayLimitsFrom) {
      issues.push(found('U05_minor', 'warning'))
    }
    return issues
  })
