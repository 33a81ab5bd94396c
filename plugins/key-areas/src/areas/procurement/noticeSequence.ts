import { addDays, dayOf } from '../../domain/day.ts'
import { workingDaysAfter } from '../../domain/workingDays.ts'
import type { NoticeKind } from './noticeKinds.ts'
import type { settings as defaults } from './settings.ts'

/** What the sequence needs to know of a published notice. */
export type PastNotice = {
  isAwarded?: boolean
  kind: NoticeKind
  openOn?: null | string
  performedOn?: null | string
  publishedOn: string
}

export type NextNotice = {
  allowed: NoticeKind[]
  /** One of the kinds has to be published by this day. */
  due?: { by: string; kinds: NoticeKind[] }
  /** The procurement may not start before this day. */
  notBefore?: string
}

const OPENING = ['prequalification', 'tender', 'negotiation', 'singleSource'] as const

/** Notices beside the way of a project: they follow anything and change nothing. */
const ASIDE = ['complaint', 'inspection', 'assessment'] as const

const FOLLOWING: Partial<Record<NoticeKind, readonly NoticeKind[]>> = {
  intention: OPENING,
  prequalification: ['tender', 'negotiation', 'correction', 'termination'],
  tender: ['result', 'correction', 'termination'],
  negotiation: ['result', 'correction', 'termination'],
  singleSource: ['negotiation', 'result', 'correction', 'termination'],
  /** Lots that failed are procured again. */
  result: ['contract', 'correction', 'termination', ...OPENING],
  /** Two bidders may be negotiated with without another notice (财政部令第74号 27). */
  termination: [...OPENING, 'result'],
  contract: ['contract', 'acceptance', 'correction'],
  acceptance: ['acceptance', 'correction'],
}

/** What may and what must follow the notices of a project so far. */
export function nextNotice({
  notices,
  settings,
}: {
  notices: PastNotice[]
  settings: typeof defaults
}): NextNotice {
  const past = notices.toSorted((one, other) => one.publishedOn.localeCompare(other.publishedOn))
  const last = past.findLast(({ kind }) => FOLLOWING[kind])
  if (!last) return { allowed: ['intention', ...OPENING, ...ASIDE] }
  const following = past.slice(past.indexOf(last) + 1)
  const openOn = following.findLast((notice) => notice.openOn)?.openOn ?? last.openOn
  const due = successorDue({ notice: { ...last, openOn }, settings })
  return {
    allowed: [...FOLLOWING[last.kind]!, ...ASIDE],
    ...(due && { due }),
    ...(last.kind === 'intention' && {
      notBefore: addDays({ count: settings.intentionDays, from: last.publishedOn }),
    }),
  }
}

/** What has to follow a notice, and by when; nothing where no day can be told. */
export function successorDue({
  notice,
  settings,
}: {
  notice: PastNotice
  settings: typeof defaults
}): NextNotice['due'] {
  const [openOn, performedOn] = [dayOf(notice.openOn), dayOf(notice.performedOn)]
  if ((notice.kind === 'tender' || notice.kind === 'negotiation') && openOn) {
    const by = workingDaysAfter({ count: settings.resultWorkingDaysAfterOpening, from: openOn })
    return by ? { by, kinds: ['result', 'termination'] } : undefined
  }
  if (notice.kind === 'result' && notice.isAwarded) {
    const signBy = addDays({ count: settings.signWithinDays, from: notice.publishedOn })
    const by = workingDaysAfter({ count: settings.contractNoticeWorkingDays, from: signBy })
    return by ? { by, kinds: ['contract'] } : undefined
  }
  if (notice.kind === 'contract' && performedOn) {
    const by = addDays({ count: settings.acceptanceNoticeDays, from: performedOn })
    return { by, kinds: ['acceptance'] }
  }
  return undefined
}
