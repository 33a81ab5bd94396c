import type { Issue } from '../../../domain/issue.ts'
import { sumIssue } from '../../../domain/sumIssue.ts'
import { enrolmentStages } from '../schema.ts'
import type { Rule } from './rule.ts'

/** K05: no more students than the classes may hold. */
export const classSizes: Rule = ({ context: { settings }, value: { plans } }) => {
  const caps = {
    junior: settings.juniorClassCap,
    primary: settings.primaryClassCap,
    senior: settings.seniorClassCap,
  }
  return (plans ?? []).flatMap(({ classes, stage, students }, row): Issue[] => {
    if (classes == null || students == null || !stage) return []
    const expected = classes * caps[stage]
    if (students <= expected) return []
    const params = { actual: students, cap: caps[stage], classes, expected }
    return [{ key: 'K05_classSize', params, path: `plans.${row}.students`, severity: 'error' }]
  })
}

/** K08: the plan of the county is that of its schools, stage by stage. */
export const totals: Rule = ({ value: { plans, totals: planned } }) => {
  // A row without its stage may belong to any of them.
  if (!plans?.length || plans.some(({ stage }) => !stage)) return []
  return [
    ...(planned ?? []).flatMap((total, row) =>
      (['classes', 'students'] as const).flatMap((member) =>
        total.stage
          ? sumIssue({
              key: 'K08_total',
              parts: plans.filter(({ stage }) => stage === total.stage).map((plan) => plan[member]),
              path: `totals.${row}.${member}`,
              total: total[member],
            })
          : [],
      ),
    ),
    ...missingTotals({ plans, planned }),
  ]
}

type Value = Parameters<Rule>[0]['value']

function missingTotals({
  planned,
  plans,
}: {
  planned: Value['totals']
  plans: NonNullable<Value['plans']>
}): Issue[] {
  if (!planned?.length || planned.some(({ stage }) => !stage)) return []
  const counted = new Set(planned.map(({ stage }) => stage))
  const stages = new Set(plans.map(({ stage }) => stage!))
  return [...stages]
    .filter((stage) => !counted.has(stage))
    .map((stage) => ({
      key: 'K08_missing',
      params: { stage: enrolmentStages[stage].zh },
      path: 'totals',
      severity: 'error',
    }))
}
