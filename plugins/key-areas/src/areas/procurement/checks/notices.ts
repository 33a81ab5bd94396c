import { dayOf } from '../../../domain/day.ts'
import type { Draft } from '../../../domain/draft.ts'
import type { Issue } from '../../../domain/issue.ts'
import { missingParts } from '../../../domain/missingParts.ts'
import type { NoticeKind } from '../noticeKinds.ts'
import { nextNotice, type PastNotice } from '../noticeSequence.ts'
import { awardedLots, noticesOf, type Procurement, type Rule } from './rule.ts'

const TENDER_PARTS = ['projectCode', 'method', 'budget', 'documents', 'openOn', 'posting'] as const

const PARTS: Partial<Record<NoticeKind, readonly (keyof Procurement)[]>> = {
  intention: ['budget', 'intention'],
  prequalification: TENDER_PARTS,
  tender: TENDER_PARTS,
  negotiation: TENDER_PARTS,
  result: ['projectCode', 'method', 'lots', 'determinedOn', 'experts', 'agencyFee', 'posting'],
  correction: ['projectCode', 'correction'],
  termination: ['projectCode', 'terminationReason'],
  contract: ['projectCode', 'contract'],
  acceptance: ['projectCode', 'acceptance'],
  singleSource: ['budget', 'singleSource', 'posting'],
  complaint: ['projectCode', 'decision'],
  inspection: ['decision'],
  assessment: ['decision'],
}

/** G04: every kind of notice has to say certain things (财办库〔2020〕50号). */
export const parts: Rule = ({ value }) => {
  const names = value.noticeKind && PARTS[value.noticeKind]
  return names ? missingParts({ key: 'G04_missing', names, value }) : []
}

/** G03: a notice follows the earlier ones of its project in an order the law knows, and in time. */
export const sequence: Rule = ({ context: { companions, settings }, value }) => {
  const { noticeKind, projectCode } = value
  const publishedOn = dayOf(value.publishedOn)
  if (!noticeKind || !projectCode || !publishedOn) return []
  const notices = pastNotices(companions.project).filter((past) => past.publishedOn <= publishedOn)
  const { allowed, due, notBefore } = nextNotice({ notices, settings })
  const issues: Issue[] = []
  if (!allowed.includes(noticeKind)) {
    if (notices.length > 0) {
      issues.push({ key: 'G03_order', path: 'noticeKind', severity: 'error' })
    } else if (!value.earlierNotice) {
      issues.push({ key: 'G03_first', path: 'earlierNotice', severity: 'warning' })
    }
  } else if (due?.kinds.includes(noticeKind) && publishedOn > due.by) {
    const params = { actual: publishedOn, expected: due.by }
    issues.push({ key: 'G03_late', params, path: 'publishedOn', severity: 'warning' })
  }
  if (notBefore && publishedOn < notBefore) {
    const params = { actual: publishedOn, expected: notBefore }
    issues.push({ key: 'G03_early', params, path: 'publishedOn', severity: 'warning' })
  }
  return issues
}

function pastNotices(project: unknown): PastNotice[] {
  return Object.values(noticesOf(project)).flatMap((notice) => pastNotice(notice) ?? [])
}

/** A notice as the sequence sees it, once its kind and date are written. */
export function pastNotice({
  contract,
  lots,
  noticeKind,
  openOn,
  publishedOn,
}: Draft<Procurement>): PastNotice | undefined {
  const day = dayOf(publishedOn)
  if (!noticeKind || !day) return undefined
  return {
    isAwarded: awardedLots(lots).length > 0,
    kind: noticeKind,
    openOn: openOn ?? null,
    performedOn: contract?.performedOn ?? null,
    publishedOn: day,
  }
}

/** G07: buying from a single source was announced before. */
export const singleSource: Rule = ({ context: { companions }, value }) => {
  const isResult = value.noticeKind === 'result' && value.method === 'singleSource'
  if (!isResult || noticesOf(companions.project).singleSource || value.earlierNotice) return []
  return [{ key: 'G07_announced', path: 'method', severity: 'warning' }]
}
