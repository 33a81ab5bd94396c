import { keyAreas } from '@gongkai/key-areas'

import { recordsOf, textOf } from '../publication/snapshot.ts'
import { dayAfter, dayOf, lengthOf } from './calendar.ts'
import { errorIn, type RuleIssue, warningIn } from './ruleIssue.ts'
import { RULE_SETTINGS } from './ruleSettings.ts'

export type DatedRecord = {
  /** Key area, which says what `dueOn` is about. */
  area?: unknown
  /** Last day by the item of the standard catalogue it fulfils. */
  catalogueDueOn?: unknown
  changedOn?: unknown
  disclosureMode?: unknown
  dueOn?: unknown
  formedOn?: unknown
  /** The block of the area, which may ask for the reason itself. */
  keyArea?: unknown
  lateReason?: unknown
}

/** Why it is late, asked for once: as the record says, or its key area. */
export function lateReasonOf({ keyArea, lateReason }: DatedRecord): string | undefined {
  const [area] = recordsOf(keyArea)
  return textOf(lateReason) ?? textOf(area?.lateReason)
}

/**
 * The last day for disclosure: twenty working days after formation or change (Article 26), or an
 * earlier day that a special rule or the standard catalogue sets. Unknown before the holidays are.
 */
export function dueOnOf({
  area,
  catalogueDueOn,
  changedOn,
  dueOn,
  formedOn,
}: DatedRecord): { day: string; isSpecial: boolean } | undefined {
  const from = [dayOf(formedOn), dayOf(changedOn)]
    .filter((day) => day !== undefined)
    .sort()
    .at(-1)
  const { workingDays } = RULE_SETTINGS.disclosure
  const standard = from && dayAfter({ from, span: { count: workingDays, unit: 'workingDay' } })
  const ofArea = ASKING_OTHERWISE.has(area) ? undefined : dayOf(dueOn)
  const special = [ofArea, dayOf(catalogueDueOn)].filter((day) => day !== undefined).sort()[0]
  if (special && (!standard || special < standard)) return { day: special, isSpecial: true }
  return standard ? { day: standard, isSpecial: false } : undefined
}

/** Areas whose `dueOn` is no day for the publication of the record. */
const ASKING_OTHERWISE = new Set<unknown>(
  keyAreas.filter(({ dueOnAsks }) => dueOnAsks).map(({ slug }) => slug),
)

/** How many working days after its last day something is disclosed on `on`; 0 when in time. */
export function lateness({ on, record }: { on: string; record: DatedRecord }): {
  days: number
  dueOn: string | undefined
} {
  const due = dueOnOf(record)
  if (!due || on <= due.day) return { days: 0, dueOn: due?.day }
  return { days: lengthOf({ from: due.day, to: on, unit: 'workingDay' }) ?? 1, dueOn: due.day }
}

/** R1-03: late disclosure is allowed, but it is said why. */
export function timelinessIssues({
  record,
  today,
}: {
  record: DatedRecord
  today: string
}): RuleIssue[] {
  const { days, dueOn } = lateness({ on: today, record })
  if (!dueOn || today <= dueOn || record.disclosureMode === 'notDisclosed') return []
  const values = { days, dueOn }
  if (lateReasonOf(record) !== undefined || !RULE_SETTINGS.disclosure.lateNeedsReason) {
    return [warningIn({ key: 'disclosedLate', path: 'formedOn', values })]
  }
  return [errorIn({ key: 'lateReasonMissing', path: 'lateReason', values })]
}
