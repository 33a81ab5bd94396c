import { dayOf } from '../day.ts'
import type { Draft } from '../draft.ts'
import type { Issue } from '../issue.ts'
import type { Label } from '../label.ts'
import { workingDaysAfter } from '../workingDays.ts'

type Decision = Draft<{
  changedOn: string
  decidedOn: string
  publishedOn: string
  withdrawalReason: string
  withdrawnOn: string
}>

type PublicityTerms = { publishWithinWorkingDays: number; withdrawWithinWorkingDays: number }

/**
 * D09: decisions are published within seven working days, and withdrawn within three when they are
 * changed or annulled (行政处罚法 Art. 48; its days are working days by Art. 85). What is late is
 * an error until the reason is written down.
 */
export function publicityIssues({
  decisions,
  isExplained,
  settings,
  today,
}: {
  decisions: Decision[]
  isExplained: boolean
  settings: PublicityTerms
  today: string
}): Issue[] {
  const publishBy = deadline(settings.publishWithinWorkingDays)
  const withdrawBy = deadline(settings.withdrawWithinWorkingDays)
  return decisions.flatMap(({ changedOn, decidedOn, ...decision }, row) => {
    const published = dayOf(decision.publishedOn) ?? today
    const withdrawn = dayOf(decision.withdrawnOn) ?? today
    const due = publishBy(dayOf(decidedOn))
    const end = withdrawBy(dayOf(changedOn))
    const issues: Issue[] = []
    if (due && published > due) {
      issues.push({
        key: 'D09_publishedLate',
        params: { actual: published, expected: due },
        path: `rows.${row}.publishedOn`,
        severity: isExplained ? 'warning' : 'error',
      })
    }
    if (end && withdrawn > end) {
      issues.push({
        key: 'D09_withdrawnLate',
        params: { actual: withdrawn, expected: end },
        path: `rows.${row}.withdrawnOn`,
        severity: isExplained ? 'warning' : 'error',
      })
    }
    if (changedOn && !decision.withdrawalReason) {
      const path = `rows.${row}.withdrawalReason`
      issues.push({ key: 'D09_withdrawalReason', path, severity: 'error' })
    }
    return issues
  })
}

/** Lists have thousands of rows and few dates: each date is counted once. */
function deadline(count: number): (from: string | undefined) => string | undefined {
  const known = new Map<string, string | undefined>()
  return (from) => {
    if (!from) return undefined
    if (!known.has(from)) known.set(from, workingDaysAfter({ count, from }))
    return known.get(from)
  }
}

export const publicityMessages = {
  D09_publishedLate: {
    en: 'The decision had to be published by {{expected}}, not on {{actual}}; write down why it is late.',
    zh: '该决定应于{{expected}}前公示，实际为{{actual}}，已逾期，须说明逾期公开原因。',
  },
  D09_withdrawalReason: {
    en: 'A decision that was changed or annulled is withdrawn with its reason made public.',
    zh: '决定被变更、撤销、确认违法或者确认无效的，撤回时须公开说明理由。',
  },
  D09_withdrawnLate: {
    en: 'The changed or annulled decision had to be withdrawn by {{expected}}, not on {{actual}}.',
    zh: '决定被变更、撤销后，应于{{expected}}前撤回公示信息，实际为{{actual}}。',
  },
} satisfies Record<string, Label>
