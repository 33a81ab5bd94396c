import { dayOf } from '../../../domain/day.ts'
import { dayRangeIssues } from '../../../domain/dayRange.ts'
import { creditCodeIssue } from '../../../domain/identifiers/creditCodeIssue.ts'
import { orderIssues } from '../../../domain/orderIssues.ts'
import { postingIssues } from '../../../domain/postingPeriod.ts'
import type { Rule } from '../rule.ts'

/** D02: how long the draft was open to comment; D04 for the time to sign. */
const periods: Rule = ({ context: { settings }, value: { planDraft, signing } }) => [
  ...postingIssues({
    countStartDay: settings.countStartDay,
    from: planDraft?.from,
    minimum: { count: settings.planDraftDays, unit: 'day' },
    path: 'planDraft.to',
    to: planDraft?.to,
  }),
  ...dayRangeIssues({ from: signing?.from, path: 'signing.to', to: signing?.to }),
]

/** H02: houses are appraised as of the day the decision was announced. */
const appraisalDate: Rule = ({ value: { appraisalDate, decision } }) => {
  const [actual, expected] = [dayOf(appraisalDate), dayOf(decision?.announcedAt)]
  if (!actual || !expected || actual === expected) return []
  return [
    {
      key: 'H02_appraisal',
      params: { actual, expected },
      path: 'appraisalDate',
      severity: 'error',
    },
  ]
}

/** H05: draft, revision, decision; the initial results before the reports. */
const order: Rule = ({ value }) => {
  const { decision, finalResultsAt, initialResultsAt, planDraft, planRevision } = value
  return orderIssues({
    key: 'H05_order',
    steps: [
      { day: planDraft?.to, path: 'planDraft.to' },
      { day: planRevision?.publishedAt, path: 'planRevision.publishedAt' },
      { day: decision?.date, path: 'decision.date' },
      { day: decision?.announcedAt, path: 'decision.announcedAt' },
      { day: initialResultsAt, path: 'initialResultsAt' },
      { day: finalResultsAt, path: 'finalResultsAt' },
    ],
  })
}

/** 评估报告 follow the initial results, which are posted inside the area first. */
const initialFirst: Rule = ({ value: { finalResultsAt, initialResultsAt } }) =>
  finalResultsAt && !initialResultsAt
    ? [{ key: 'H05_initial', path: 'initialResultsAt', severity: 'error' }]
    : []

const appraiser: Rule = ({ value: { appraiser } }) =>
  creditCodeIssue({ code: appraiser?.uscc, path: 'appraiser.uscc' })

export const proceedings = [periods, appraisalDate, order, initialFirst, appraiser]
