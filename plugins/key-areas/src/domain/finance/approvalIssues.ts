import { addDays, dayOf, daysBetween } from '../day.ts'
import type { Draft } from '../draft.ts'
import type { Issue } from '../issue.ts'
import type { Label } from '../label.ts'
import type { Phase } from './approval.ts'

export type Approved = Draft<{
  approvedOn: string
  fiscalYear: number
  lateReason?: string
  phase?: Phase
  publishedOn?: string
}>

/** The day it is open: the one written, else the one it would be published on. */
export function publicationDay({ today, value }: { today: string; value: Approved }): string {
  return dayOf(value.publishedOn) ?? today
}

/** The last day on which it is published in time. */
export function lastPublicationDay({
  approvedOn,
  days,
}: {
  approvedOn: null | string | undefined
  days: number
}): string | undefined {
  const from = dayOf(approvedOn)
  return from && addDays({ count: days, from })
}

/** D12 and D18: published within the days of the law, approved in the right year and before that. */
export function approvalIssues({
  days,
  today,
  value,
}: {
  days: number
  today: string
  value: Approved
}): Issue[] {
  const approvedOn = dayOf(value.approvedOn)
  if (!approvedOn) return []
  const published = publicationDay({ today, value })
  const taken = daysBetween({ from: approvedOn, to: published })
  return [
    ...(taken > days && !value.lateReason
      ? [
          {
            key: 'D12_late',
            params: { days, taken },
            path: 'lateReason',
            severity: 'error' as const,
          },
        ]
      : []),
    ...(taken < 0 ? [{ key: 'D18_future', path: 'approvedOn', severity: 'warning' as const }] : []),
    ...yearIssues({ approvedOn, value }),
  ]
}

/** Accounts are approved after their year; a budget in its year, or the autumn before at the earliest. */
function yearIssues({ approvedOn, value }: { approvedOn: string; value: Approved }): Issue[] {
  const { fiscalYear, phase } = value
  if (!fiscalYear || !phase) return []
  const [from, to] =
    phase === 'final'
      ? [`${fiscalYear + 1}-01-01`, `${fiscalYear + 1}-12-31`]
      : [
          phase === 'budget' ? `${fiscalYear - 1}-10-01` : `${fiscalYear}-01-01`,
          `${fiscalYear}-12-31`,
        ]
  if (approvedOn >= from && approvedOn <= to) return []
  const params = { actual: approvedOn, from, to, year: fiscalYear }
  return [{ key: `D18_${phase}Year`, params, path: 'approvedOn', severity: 'warning' }]
}

export const approvalMessages = {
  D12_late: {
    en: 'Published {{taken}} days after approval, later than {{days}}: give the reason.',
    zh: '批准（批复）后{{taken}}日公开，超过{{days}}日期限，须填写逾期原因。',
  },
  D18_adjustmentYear: {
    en: 'The adjustment of {{year}} is dated {{actual}}, not between {{from}} and {{to}}: is the year right?',
    zh: '{{year}}年度预算调整的批准日期为{{actual}}，不在{{from}}至{{to}}之间，请核对年份。',
  },
  D18_budgetYear: {
    en: 'The budget of {{year}} is dated {{actual}}, not between {{from}} and {{to}}: is the year right?',
    zh: '{{year}}年度预算的批准日期为{{actual}}，不在{{from}}至{{to}}之间，请核对年份。',
  },
  D18_finalYear: {
    en: 'The accounts of {{year}} are dated {{actual}}, not between {{from}} and {{to}}: is the year right?',
    zh: '{{year}}年度决算的批准日期为{{actual}}，不在{{from}}至{{to}}之间，请核对年份。',
  },
  D18_future: {
    en: 'The approval is dated after the publication.',
    zh: '批准（批复）日期晚于公开日期，请核对。',
  },
} satisfies Record<string, Label>
