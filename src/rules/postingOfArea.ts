import type { NoticeKind } from '../fields/noticeKinds.ts'
import { dayOf } from './calendar.ts'
import type { PostedNotice } from './postingPeriod.ts'

/** Key areas that state and check the posting of a kind of notice themselves, and where. */
const STATED_BY_AREA: Partial<Record<NoticeKind, { area: string; member: string }>> = {
  appointment: { area: 'personnel-change', member: 'posting' },
  candidates: { area: 'tender', member: 'publicity' },
  houseConsultation: { area: 'house-expropriation', member: 'planDraft' },
  landPlan: { area: 'land-expropriation', member: 'plan' },
  landPreNotice: { area: 'land-expropriation', member: 'preNotice' },
  recruitmentResult: { area: 'personnel-change', member: 'posting' },
  singleSource: { area: 'procurement', member: 'posting' },
}

/** Whether the key area checks the very days of the notice, so that one report of them is enough. */
export function isPostingOfArea(notice: { keyArea?: unknown } & PostedNotice): boolean {
  const stated = STATED_BY_AREA[notice.noticeKind as NoticeKind]
  const [block] = (Array.isArray(notice.keyArea) ? notice.keyArea : []) as Record<string, unknown>[]
  if (!stated || block?.blockType !== stated.area) return false
  const period = (block[stated.member] ?? {}) as { from?: unknown; to?: unknown }
  const [from, to] = [dayOf(period.from), dayOf(period.to)]
  const [displayFrom, displayTo] = [dayOf(notice.displayFrom), dayOf(notice.displayTo)]
  const isSame = displayFrom === from && displayTo === to
  return Boolean(from && to) && (isSame || (!displayFrom && !displayTo))
}
