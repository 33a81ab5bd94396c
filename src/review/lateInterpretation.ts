import type { JsonObject, Payload } from 'payload'

import { officeDate } from '@gongkai/shared'

import { textsOf } from '../publication/snapshot.ts'
import { interpretationDueOn } from '../rules/interpretationDue.ts'
import { type RuleIssue, warningIn } from '../rules/ruleIssue.ts'
import { firstPublicDay } from './firstPublicDay.ts'

/**
 * D15, R7-02: an interpretation that comes later than its document allows. A later version of one
 * that is public already was in time or was remarked then.
 */
export async function lateInterpretation({
  collection,
  data,
  id,
  payload,
}: {
  collection: string
  data: JsonObject
  id: string
  payload: Payload
}): Promise<RuleIssue[]> {
  if (collection !== 'interpretations') return []
  if (await firstPublicDay({ id, collection, payload })) return []
  const today = officeDate(new Date())
  const due = await Promise.all(
    textsOf(data.interprets).map(async (entry) => {
      const day = await firstPublicDay({ id: entry, collection: 'entries', payload })
      return day && interpretationDueOn(day)
    }),
  )
  const missed = due.filter((day) => day !== undefined && day < today).sort()
  return missed.slice(0, 1).map((dueOn) =>
    warningIn({
      key: 'interpretationLate',
      path: 'interprets',
      values: { dueOn: String(dueOn) },
    }),
  )
}
