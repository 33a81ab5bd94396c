import { dayOf } from './calendar.ts'
import { errorIn, type RuleIssue, warningIn } from './ruleIssue.ts'
import { RULE_SETTINGS } from './ruleSettings.ts'

export type NormativeRecord = {
  consultationExemption?: unknown
  consultations?: unknown
  effectiveOn?: unknown
  expiresOn?: unknown
  interpretationPlan?: Plan | null
  interpretationRequired?: unknown
  isLongTerm?: unknown
  legalityReview?: { on?: unknown; opinion?: unknown; organ?: unknown } | null
  normativeKind?: unknown
  originalsReason?: unknown
  responsibleUnit?: unknown
  title?: unknown
  unifiedNumber?: unknown
}

type Plan = { channels?: unknown; forms?: unknown; outline?: unknown; responsible?: unknown }

/** R7-01: rules and normative documents are interpreted, others when an editor says so. */
export function needsInterpretation(record: NormativeRecord): boolean {
  return Boolean(record.normativeKind) || record.interpretationRequired === true
}

/** R7-01: 没有解读方案的不予受理. */
export function planIssues(record: NormativeRecord): RuleIssue[] {
  if (!needsInterpretation(record)) return []
  const plan = record.interpretationPlan ?? {}
  return (['outline', 'forms', 'channels', 'responsible'] as const)
    .filter((part) => isEmpty(plan[part]))
    .map((part) => errorIn({ key: 'planIncomplete', path: `interpretationPlan.${part}` }))
}

/** R7-06, R7-09: what a normative document carries besides its text. */
export function normativeIssues({
  fileNames,
  record,
}: {
  fileNames: readonly string[]
  record: NormativeRecord
}): RuleIssue[] {
  if (record.normativeKind !== 'normative') return []
  const review = record.legalityReview ?? {}
  const has = (extension: string) =>
    fileNames.some((name) => name.toLowerCase().endsWith(extension))
  const missing = (path: string) => errorIn({ key: 'normativePartMissing', path })
  return [
    ...(RULE_SETTINGS.normative.needsUnifiedNumber && !record.unifiedNumber
      ? [missing('unifiedNumber')]
      : []),
    ...(['organ', 'on', 'opinion'] as const)
      .filter((part) => isEmpty(review[part]))
      .map((part) => missing(`legalityReview.${part}`)),
    ...(dayOf(record.effectiveOn) ? [] : [missing('effectiveOn')]),
    ...(dayOf(record.expiresOn) || record.isLongTerm === true ? [] : [missing('expiresOn')]),
    ...(record.responsibleUnit ? [] : [missing('responsibleUnit')]),
    ...(isEmpty(record.consultations) && !record.consultationExemption
      ? [missing('consultations')]
      : []),
    ...((has('.docx') && has('.pdf')) || record.originalsReason
      ? []
      : [errorIn({ key: 'originalsMissing', path: 'attachments' })]),
    ...termIssues(record),
  ]
}

function termIssues({ effectiveOn, expiresOn, title }: NormativeRecord): RuleIssue[] {
  const [from, to] = [dayOf(effectiveOn), dayOf(expiresOn)]
  if (!from || !to) return []
  const { longestYears, longestYearsOnTrial } = RULE_SETTINGS.normative
  const isOnTrial = typeof title === 'string' && /试行|暂行/u.test(title)
  const years = isOnTrial ? longestYearsOnTrial : longestYears
  const latest = `${Number(from.slice(0, 4)) + years}${from.slice(4)}`
  return to > latest ? [warningIn({ key: 'termLong', path: 'expiresOn', values: { years } })] : []
}

function isEmpty(value: unknown): boolean {
  return !value || (Array.isArray(value) && value.length === 0)
}
