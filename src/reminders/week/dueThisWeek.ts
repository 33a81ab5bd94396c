import { officeDate } from '@gongkai/shared'

import { areasDue } from './areasDue.ts'
import { catalogueDue } from './catalogueDue.ts'
import { disclosureDue } from './disclosureDue.ts'
import { type DueMatter, soonestFirst, weekFrom } from './dueMatter.ts'
import { postingsEnding, resultsDue } from './noticesDue.ts'
import type { Asked } from './readAsReader.ts'

export type DueThisWeek = {
  /** The soonest first. */
  matters: DueMatter[]
  /** Items of the catalogue with something past its day. */
  overdue: number
}

/** What catalogue, postings, consultations, key areas and drafts demand from today until Sunday. */
export async function dueThisWeek({
  today = officeDate(new Date()),
  ...reader
}: { today?: string } & Asked): Promise<DueThisWeek> {
  const asked = { ...reader, week: weekFrom(today) }
  const [{ matters, overdue }, ...others] = await Promise.all([
    catalogueDue(asked),
    postingsEnding(asked),
    resultsDue(asked),
    areasDue(asked),
    disclosureDue(asked),
  ])
  return { matters: [matters, ...others].flat().sort(soonestFirst), overdue }
}
