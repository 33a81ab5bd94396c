import { dayOf } from './calendar.ts'
import { addMonths } from './months.ts'
import { errorIn, type RuleIssue } from './ruleIssue.ts'
import { RULE_SETTINGS } from './ruleSettings.ts'

export type OwnedRecord = {
  disclosureMode?: unknown
  grounds?: unknown
  maker?: unknown
  makerConsent?: unknown
  thirdParty?: unknown
  thirdPartyRecord?: unknown
}

/** R1-06 and R1-08: whose information it is, and on what record it may be public. */
export function ownershipIssues({
  disclosureMode,
  grounds,
  maker,
  makerConsent,
  thirdParty,
  thirdPartyRecord,
}: OwnedRecord): RuleIssue[] {
  const isOpen = disclosureMode === 'proactive'
  const isG15 = Array.isArray(grounds) && grounds.includes('G15')
  const concernsThirdParty = isG15 || Boolean(thirdParty)
  return [
    ...(isOpen && concernsThirdParty && !thirdParty
      ? [errorIn({ key: 'thirdPartyBasisMissing', path: 'thirdParty' })]
      : []),
    ...(isOpen && concernsThirdParty && !thirdPartyRecord
      ? [errorIn({ key: 'thirdPartyRecordMissing', path: 'thirdPartyRecord' })]
      : []),
    ...(Boolean(maker) && !makerConsent
      ? [errorIn({ key: 'makerConsentMissing', path: 'makerConsent' })]
      : []),
  ]
}

/** The day a withheld record is to be evaluated again (Article 18), months after `from`. */
export function evaluationDay({
  from,
  months = RULE_SETTINGS.withheld.evaluationMonths,
}: {
  from: string
  months?: number
}): string {
  return addMonths({ from, months })
}

/** When a withheld record is due: as its last evaluation says, as it says itself, or in a year. */
export function nextEvaluationOf({
  evaluations,
  record,
}: {
  /** Newest last. */
  evaluations: readonly { nextOn: string }[]
  record: { formedOn?: unknown; nextEvaluationOn?: unknown }
}): string | undefined {
  const formedOn = dayOf(record.formedOn)
  return (
    evaluations.at(-1)?.nextOn ??
    dayOf(record.nextEvaluationOn) ??
    (formedOn && evaluationDay({ from: formedOn }))
  )
}
