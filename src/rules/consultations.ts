import { dayAfter, dayOf } from './calendar.ts'
import { errorIn, type RuleIssue } from './ruleIssue.ts'
import { RULE_SETTINGS } from './ruleSettings.ts'

export type Consultation = {
  attachments?: unknown
  contact?: unknown
  explanation?: unknown
  noticeKind?: unknown
  responseChannels?: unknown
  resultOf?: unknown
}

/** R7-08: a consultation says how to answer and what is asked; a result belongs to one of them. */
export function consultationIssues(notice: Consultation): RuleIssue[] {
  if (notice.noticeKind === 'consultationResult') {
    return notice.resultOf ? [] : [errorIn({ key: 'resultOfMissing', path: 'resultOf' })]
  }
  if (notice.noticeKind !== 'consultation') return []
  const isMissing = (value: unknown) => !value || (Array.isArray(value) && value.length === 0)
  const parts: [string, unknown][] = [
    ['responseChannels', notice.responseChannels],
    ['contact', notice.contact],
    ['explanation', notice.explanation],
    ['attachments', notice.attachments],
  ]
  return parts
    .filter(([, value]) => isMissing(value))
    .map(([path]) => errorIn({ key: 'consultationPartMissing', path }))
}

/** The day by which the result of a consultation is due. */
export function resultDueOn({ displayTo }: { displayTo?: unknown }): string | undefined {
  const to = dayOf(displayTo)
  return (
    to &&
    dayAfter({ from: to, span: { count: RULE_SETTINGS.consultation.resultDays, unit: 'day' } })
  )
}
