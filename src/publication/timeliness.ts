import type { ProjectionInput } from '@gongkai/publications'

import { officeDate } from '@gongkai/shared'

import { dayOf } from '../rules/calendar.ts'
import { lateness, lateReasonOf } from '../rules/timeliness.ts'
import { catalogueDay } from './catalogueRow.ts'
import type { ApprovedFields } from './snapshot.ts'

/**
 * By when a record had to be disclosed, and how late it was (R1-03). What changed after it was formed
 * is measured by the publication of the change.
 */
export function timeliness({
  fields,
  input: { firstPublishedAt, modifiedAt },
}: {
  fields: ApprovedFields
  input: Pick<ProjectionInput, 'firstPublishedAt' | 'modifiedAt'>
}): Record<string, number | string | undefined> | undefined {
  if (!dayOf(fields.formedOn)) return undefined
  const on = officeDate(new Date(fields.changedOn ? modifiedAt : firstPublishedAt))
  const record = { ...fields, catalogueDueOn: catalogueDay(fields) }
  const { days, dueOn } = lateness({ on, record })
  if (!dueOn) return undefined
  if (days === 0) return { due_on: dueOn }
  return { due_on: dueOn, late_reason: lateReasonOf(record), late_working_days: days }
}
