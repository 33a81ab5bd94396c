import { dayRangeIssues } from '../../../domain/dayRange.ts'
import { lateIssue } from '../../../domain/lateIssue.ts'
import { orderIssues, type Step } from '../../../domain/orderIssues.ts'
import { postingIssues } from '../../../domain/postingPeriod.ts'
import { dossierOf, type Rule } from '../rule.ts'

/** D06: the stages follow one another; survey and risk assessment may run side by side. */
const order: Rule = (args) => {
  const dossier = dossierOf(args)
  const { agreements, annotation, approval, plan, preNotice, registration, survey } = dossier
  const { riskAssessment } = dossier
  const own = (path: string): Pick<Step, 'path'> =>
    path.split('.')[0]! in args.value ? { path } : {}
  return [
    ...orderIssues({
      key: 'D06_order',
      steps: [
        { day: preNotice?.publishedAt, ...own('preNotice.publishedAt') },
        { day: survey?.from, ...own('survey.from') },
        { day: riskAssessment?.at, ...own('riskAssessment.at') },
        { day: plan?.publishedAt, ...own('plan.publishedAt') },
        { day: registration?.from, ...own('registration.from') },
        { day: agreements?.signedAt, ...own('agreements.signedAt') },
        { day: approval?.date, ...own('approval.date') },
        { day: approval?.receivedAt, ...own('approval.receivedAt') },
        { day: annotation?.publishedAt, ...own('annotation.publishedAt') },
        { day: dossier.paidAt, ...own('paidAt') },
        { day: dossier.handedOverAt, ...own('handedOverAt') },
      ],
    }),
    ...orderIssues({
      key: 'D06_survey',
      steps: [{ day: survey?.confirmedAt }, { day: plan?.publishedAt, ...own('plan.publishedAt') }],
    }),
    ...orderIssues({
      key: 'D08_afterPreNotice',
      steps: [{ day: preNotice?.to }, { day: plan?.from, ...own('plan.from') }],
    }),
  ]
}

/** D02, D08: how long the notices hang. */
const posting: Rule = ({ context: { settings }, value: { plan, preNotice } }) => {
  const { countStartDay, planDays, preNoticeWorkingDays } = settings
  return [
    ...postingIssues({
      countStartDay,
      from: preNotice?.from,
      minimum: { count: preNoticeWorkingDays, unit: 'workingDay' },
      path: 'preNotice.to',
      postedOn: preNotice?.publishedAt,
      to: preNotice?.to,
    }),
    ...postingIssues({
      countStartDay,
      from: plan?.from,
      minimum: { count: planDays, unit: 'day' },
      path: 'plan.to',
      postedOn: plan?.publishedAt,
      to: plan?.to,
    }),
  ]
}

const ranges: Rule = ({ value: { registration, survey } }) => [
  ...dayRangeIssues({ from: survey?.from, path: 'survey.to', to: survey?.to }),
  ...dayRangeIssues({ from: registration?.from, path: 'registration.to', to: registration?.to }),
]

/** D07 and the other publications that have to follow an event. */
const deadlines: Rule = (args) => {
  const { settings } = args.context
  const { annotation, approval, survey } = args.value
  const workingDays = (count: number) => ({ count, unit: 'workingDay' }) as const
  return [
    ...lateIssue({
      after: survey?.to,
      key: 'D19_survey',
      on: survey?.publishedAt,
      path: 'survey.publishedAt',
      span: workingDays(settings.surveyPublicityWorkingDays),
    }),
    ...lateIssue({
      after: approval?.receivedAt,
      key: 'D19_approval',
      on: approval?.publishedAt,
      path: 'approval.publishedAt',
      span: workingDays(settings.approvalPublicityWorkingDays),
    }),
    ...lateIssue({
      after: dossierOf(args).approval?.receivedAt,
      key: 'D07_annotation',
      on: annotation?.publishedAt,
      path: 'annotation.publishedAt',
      span: workingDays(settings.annotationWorkingDays),
    }),
  ]
}

export const dates = [order, posting, ranges, deadlines]
