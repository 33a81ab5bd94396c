import { lateIssue } from '../../domain/lateIssue.ts'
import { orderIssues, type Step } from '../../domain/orderIssues.ts'
import { postingIssues } from '../../domain/postingPeriod.ts'
import { earlierOf, type Rule } from './rule.ts'
import type { settings as defaults } from './settings.ts'

/** D11: how long acceptance and proposed decision are posted. */
const posting: Rule = ({ context: { settings }, value: { acceptance, docKind, proposal } }) => {
  const { countStartDay, proposalWorkingDays } = settings
  return [
    ...postingIssues({
      countStartDay,
      from: acceptance?.from,
      minimum: { count: acceptanceWorkingDays({ docKind, settings }), unit: 'workingDay' },
      path: 'acceptance.to',
      to: acceptance?.to,
    }),
    ...postingIssues({
      countStartDay,
      from: proposal?.from,
      minimum: { count: proposalWorkingDays, unit: 'workingDay' },
      path: 'proposal.to',
      to: proposal?.to,
    }),
  ]
}

/** 登记表 are filed and need not hang at all. */
function acceptanceWorkingDays({
  docKind,
  settings,
}: {
  docKind: null | string | undefined
  settings: typeof defaults
}): number {
  if (docKind === 'report') return settings.reportWorkingDays
  return docKind === 'form' ? settings.formWorkingDays : 0
}

/** D11: the stages in order, with those that were published before. */
const order: Rule = ({ context, value: { acceptance, decision, proposal } }) => {
  const accepted = acceptance ?? earlierOf({ context, stage: 'accepted' })?.acceptance
  const proposed = proposal ?? earlierOf({ context, stage: 'proposed' })?.proposal
  const own = (part: unknown, path: string): Pick<Step, 'path'> => (part ? { path } : {})
  return [
    ...orderIssues({
      key: 'D11_order',
      steps: [
        { day: accepted?.acceptedAt },
        { day: accepted?.from, ...own(acceptance, 'acceptance.from') },
      ],
    }),
    ...orderIssues({
      key: 'D11_order',
      steps: [{ day: accepted?.to }, { day: proposed?.from, ...own(proposal, 'proposal.from') }],
    }),
    ...orderIssues({
      key: 'D11_order',
      steps: [
        { day: proposed?.to ?? accepted?.to },
        { day: decision?.date, path: 'decision.date' },
        { day: decision?.publishedAt, path: 'decision.publishedAt' },
      ],
    }),
  ]
}

/** D11: the decision is published soon after it. */
const publication: Rule = ({ context: { settings }, value: { decision } }) =>
  lateIssue({
    after: decision?.date,
    key: 'D11_decision',
    on: decision?.publishedAt,
    path: 'decision.publishedAt',
    span: { count: settings.decisionWorkingDays, unit: 'workingDay' },
  })

export const dateIssues = [posting, order, publication]
