import { dayOf } from './calendar.ts'
import { addMonths } from './months.ts'
import { errorIn, type RuleIssue, warningIn } from './ruleIssue.ts'

export type ValidRecord = {
  effectiveOn?: unknown
  expiresOn?: unknown
  validity?: unknown
  validityBy?: unknown
  validityNote?: unknown
  validityOn?: unknown
}

const TERMINAL = ['abolished', 'amended', 'expired']

/**
 * Validity on a day (R4-09, R7-07): what somebody ended stays ended; otherwise a document waits for
 * its effective day and expires after the last day of its validity.
 */
export function validityOn({
  day,
  record,
}: {
  day: string
  record: ValidRecord
}): string | undefined {
  const { validity } = record
  if (typeof validity !== 'string' || validity === '') return undefined
  if (TERMINAL.includes(validity)) return validity
  const [effectiveOn, expiresOn] = [dayOf(record.effectiveOn), dayOf(record.expiresOn)]
  if (expiresOn && day > expiresOn) return 'expired'
  if (effectiveOn) return day < effectiveOn ? 'pending' : 'valid'
  return validity
}

/** R4-09: an end names what ended it and when; nothing returns from it without a reason. */
export function validityIssues({
  publicValidity,
  record,
  today,
}: {
  /** Validity of the text that is public now. */
  publicValidity?: string | undefined
  record: ValidRecord
  today: string
}): RuleIssue[] {
  const { validity, validityBy, validityNote, validityOn: endedOn } = record
  const isEnded = validity === 'abolished' || validity === 'amended'
  const returns =
    TERMINAL.includes(publicValidity ?? '') && (validity === 'valid' || validity === 'pending')
  const onToday = validityOn({ day: today, record })
  return [
    ...(isEnded && !validityBy ? [errorIn({ key: 'validityByMissing', path: 'validityBy' })] : []),
    ...(isEnded && !dayOf(endedOn)
      ? [errorIn({ key: 'validityOnMissing', path: 'validityOn' })]
      : []),
    ...(returns && !validityNote
      ? [errorIn({ key: 'validityReturnsWithoutReason', path: 'validityNote' })]
      : []),
    ...(onToday !== undefined && onToday !== validity
      ? [warningIn({ key: 'validityDiffersFromDates', path: 'validity' })]
      : []),
  ]
}

export const MONTHS_AHEAD = [1, 3, 6] as const

/** R7-07: how many months ahead the end of validity is announced now: six, three, one. */
export function expiryWarning({
  record,
  today,
}: {
  record: ValidRecord
  today: string
}): 1 | 3 | 6 | undefined {
  const last = dayOf(record.expiresOn)
  if (!last || today > last || validityOn({ day: today, record }) !== 'valid') return undefined
  return MONTHS_AHEAD.find((months) => today >= addMonths({ from: last, months: -months }))
}
