import type { RecordAudience } from '@gongkai/key-areas'

import type { NoticeKind } from '../fields/noticeKinds.ts'
import { dayOf } from './calendar.ts'

type Data = Record<string, unknown>

/** Kinds of notices that name people: these hang until the end of their posting and no longer. */
const NAMING_PEOPLE: ReadonlySet<unknown> = new Set<NoticeKind>([
  'appointment',
  'creditRepair',
  'housingAllocation',
  'penalty',
  'recruitmentResult',
  'socialAid',
  'subsidy',
])

/** The key area that lists people by name for the time of a posting, and where it says until when. */
const LIST_OF_PEOPLE = { area: 'personnel-change', posting: 'posting' }

/** Fields `webAudience` reads beside the key area. */
export const AUDIENCE_FIELDS = ['audience', 'disclosureMode', 'displayTo', 'noticeKind']

/** Until when and to whom a record may be shown on the web (Q06, Q07, R9-04). */
export function webAudience(data: Data): RecordAudience {
  const last = lastDayOfNames(data)
  return {
    audience: data.audience === 'specificGroup' ? 'affectedPersons' : 'public',
    isPublic: data.disclosureMode === 'proactive',
    ...(last && { offlineOn: last }),
  }
}

/** The last day people are named; nothing for what names nobody or is not shown for a time. */
function lastDayOfNames({ displayTo, keyArea, noticeKind }: Data): string | undefined {
  const [block] = (Array.isArray(keyArea) ? keyArea : []) as Data[]
  const isList = block?.blockType === LIST_OF_PEOPLE.area
  const posting = isList ? (block[LIST_OF_PEOPLE.posting] as null | { to?: unknown }) : undefined
  const postedTo = dayOf(posting?.to)
  return NAMING_PEOPLE.has(noticeKind) || postedTo ? (dayOf(displayTo) ?? postedTo) : undefined
}
