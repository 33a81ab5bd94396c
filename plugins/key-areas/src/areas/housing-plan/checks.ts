import type { z } from 'zod'

import type { Draft } from '../../domain/draft.ts'
import type { Issue } from '../../domain/issue.ts'
import type { Check } from '../../domain/keyArea.ts'
import { lateIssue } from '../../domain/lateIssue.ts'
import { missingParts } from '../../domain/missingParts.ts'
import { monthEnd } from '../../domain/monthEnd.ts'
import { sumIssue } from '../../domain/sumIssue.ts'
import type { schema } from './schema.ts'
import type { settings } from './settings.ts'

export type HousingPlan = z.infer<typeof schema>
type Rule = Check<HousingPlan, typeof settings, 'before' | 'plan'>

const REACHED = [
  'startedUnits',
  'completedUnits',
  'allocatedUnits',
  'subsidisedHouseholds',
] as const
const TARGETS = ['startUnits', 'completeUnits', 'allocateUnits', 'subsidyHouseholds'] as const
const NEEDED: Record<HousingPlan['kind'], readonly string[]> = {
  annual: REACHED,
  plan: ['planSetAt'],
  progress: ['month', ...REACHED],
}

const content: Rule = ({ value }) =>
  value.kind ? missingParts({ key: 'R9-01_missing', names: NEEDED[value.kind], value }) : []

/** H11: the plan after it is set, what was reached after the month. */
const deadlines: Rule = ({
  context: { settings },
  value: { kind, month, planSetAt, publishedAt },
}) => [
  ...(kind === 'plan'
    ? lateIssue({
        after: planSetAt,
        key: 'H11_plan',
        on: publishedAt,
        path: 'publishedAt',
        span: { count: settings.planWorkingDays, unit: 'workingDay' },
      })
    : []),
  ...(kind === 'progress'
    ? lateIssue({
        after: monthEnd(month),
        key: 'H11_progress',
        on: publishedAt,
        path: 'publishedAt',
        span: { count: settings.progressWorkingDays, unit: 'workingDay' },
      })
    : []),
]

/** H12: the projects of a plan add up to it. */
const projects: Rule = ({ value: { projects, ...value } }) =>
  projects
    ? (['startUnits', 'completeUnits'] as const).flatMap((name) =>
        sumIssue({
          key: 'H12_projects',
          parts: projects.map((project) => project[name]),
          path: name,
          total: value[name],
        }),
      )
    : []

/** H13: targets stay those of the plan, and what was reached in the year does not shrink. */
const series: Rule = ({ context: { companions }, value }) => {
  const plan = companions.plan as Draft<HousingPlan> | undefined
  const before = companions.before as Draft<HousingPlan> | undefined
  return [
    ...TARGETS.flatMap((name) => {
      const [actual, expected] = [value[name], plan?.[name]]
      return isNumber(actual) && isNumber(expected) && actual !== expected
        ? [warning({ actual, expected, key: 'H13_target', path: name })]
        : []
    }),
    ...REACHED.flatMap((name) => {
      const [actual, expected] = [value[name], before?.[name]]
      return isNumber(actual) && isNumber(expected) && actual < expected
        ? [warning({ actual, expected, key: 'H13_shrinks', path: name })]
        : []
    }),
  ]
}

function warning({
  actual,
  expected,
  key,
  path,
}: {
  actual: number
  expected: number
  key: string
  path: string
}): Issue {
  return { key, params: { actual, expected }, path, severity: 'warning' }
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number'
}

export const checks = [content, deadlines, projects, series]
