import { dayOf } from '../../domain/day.ts'
import { sumOf } from '../../domain/decimal.ts'
import type { Issue } from '../../domain/issue.ts'
import { percentIssue } from '../../domain/percentIssue.ts'
import { isInPeriod } from '../../domain/period.ts'
import { repeatedIssues } from '../../domain/repeatedIssues.ts'
import { sumIssue } from '../../domain/sumIssue.ts'
import { classIssues } from './classIssues.ts'
import { exceedanceIssues } from './exceedanceIssues.ts'
import { type Rule, sourceOf } from './rule.ts'

/** E02: what was taken, and what of it was within the target. */
const water: Rule = ({ value: { samples, sources, water } }) => {
  const all = (sources ?? []).filter(({ waterTaken }) => waterTaken)
  const verdictsOf = (code: null | string | undefined) =>
    (samples ?? []).filter(({ source }) => source === code).map(({ compliant }) => compliant)
  const isComplete = all.length > 0 && all.every(({ code }) => verdictsOf(code).length > 0)
  const compliant = all.filter(({ code }) => verdictsOf(code).every((verdict) => verdict === 'yes'))
  const taken = (list: typeof all) =>
    isComplete ? [sumOf(list.map(({ waterTaken }) => waterTaken))?.toFixed()] : [undefined]
  return [
    ...sumIssue({
      key: 'E02_taken',
      parts: taken(all),
      path: 'water.taken',
      total: water?.taken,
    }),
    ...sumIssue({
      key: 'E02_compliant',
      parts: taken(compliant),
      path: 'water.compliant',
      total: water?.compliant,
    }),
    ...percentIssue({
      key: 'E02_rate',
      part: water?.compliant,
      path: 'water.rate',
      percent: water?.rate,
      whole: water?.taken,
    }),
  ]
}

/** E05: each point once a day, of the waters listed, within the period. */
const place: Rule = ({ value: { period, samples, sources } }) => [
  ...repeatedIssues({
    key: 'E05_source',
    names: (sources ?? []).map(({ code }) => code),
    pathOf: (row) => `sources.${row}.code`,
  }),
  ...repeatedIssues({
    key: 'E05_twice',
    names: (samples ?? []).map(({ sampledOn, samplingPoint, source }) =>
      source && samplingPoint && dayOf(sampledOn)
        ? `${source} ${samplingPoint} ${dayOf(sampledOn)}`
        : '',
    ),
    pathOf: (row) => `samples.${row}.sampledOn`,
  }),
  ...(samples ?? []).flatMap(({ sampledOn, source }, row): Issue[] => {
    const day = dayOf(sampledOn)
    const path = `samples.${row}`
    return [
      ...(source && !sourceOf({ code: source, sources })
        ? [error({ key: 'E05_unknown', params: { source }, path: `${path}.source` })]
        : []),
      ...(day && period && !isInPeriod({ day, period })
        ? [error({ key: 'E05_period', params: { day }, path: `${path}.sampledOn` })]
        : []),
    ]
  }),
]

function error(issue: Omit<Issue, 'severity'>): Issue {
  return { ...issue, severity: 'error' }
}

export const checks = [...classIssues, ...exceedanceIssues, water, place]
