import { dayOf } from '../day.ts'
import type { Issue } from '../issue.ts'
import type { Label } from '../label.ts'
import { day } from '../schema/fields.ts'
import { type Approved, publicationDay } from './approvalIssues.ts'

/** For accounts whose budget was published elsewhere, such as on a site that is no more. */
export const budgetPublishedOn = () =>
  day(
    { en: 'Budget of the year published on', zh: '同年度预算公开日期' },
    {
      description: {
        en: 'Only when that budget is not in this system.',
        zh: '同年度预算未在本系统公开的，须填写。',
      },
      shownWhen: ({ phase }) => phase === 'final',
    },
  ).optional()

/** D12: accounts come after the budget of the same year, and not without it. */
export function budgetOfYearIssues({
  budget,
  today,
  value,
}: {
  budget: Approved | undefined
  today: string
  value: Approved & { budgetPublishedOn?: null | string }
}): Issue[] {
  if (value.phase !== 'final' || !value.fiscalYear) return []
  const path = 'budgetPublishedOn'
  const published = dayOf(budget?.publishedOn) ?? dayOf(value.budgetPublishedOn)
  if (!published) return budget ? [] : [{ key: 'D12_noBudget', path, severity: 'error' }]
  if (published <= publicationDay({ today, value })) return []
  return [{ key: 'D12_order', params: { published }, path, severity: 'error' }]
}

export const budgetOfYearMessages = {
  D12_noBudget: {
    en: 'The budget of this year is not published here: publish it first, or say when it was.',
    zh: '未见同年度预算公开，请先公开预算，或者填写其公开日期。',
  },
  D12_order: {
    en: 'The budget of this year was published on {{published}}, after these accounts.',
    zh: '同年度预算的公开日期为{{published}}，晚于决算公开日期。',
  },
} satisfies Record<string, Label>
