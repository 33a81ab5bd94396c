import type { z } from 'zod'

import { dayOf } from '../../domain/day.ts'
import { dayRangeIssues } from '../../domain/dayRange.ts'
import type { Draft } from '../../domain/draft.ts'
import type { Check } from '../../domain/keyArea.ts'
import { missingParts } from '../../domain/missingParts.ts'
import type { HousingPlan } from '../housing-plan/checks.ts'
import type { schema } from './schema.ts'

export type HousingProject = z.infer<typeof schema>
type Rule = Check<HousingProject, Record<string, never>, 'plan'>

const NEEDED: Record<HousingProject['status'], readonly string[]> = {
  building: ['builder', 'startAt'],
  completed: ['builder', 'startAt', 'completedAt'],
  delivered: ['builder', 'startAt', 'completedAt'],
  planned: [],
}

const content: Rule = ({ value }) =>
  value.status ? missingParts({ key: 'R9-01_missing', names: NEEDED[value.status], value }) : []

/** H14: dates agree with one another, with the status and with today. */
const dates: Rule = ({ context: { today }, value: { completedAt, startAt, status } }) => {
  const [started, completed] = [dayOf(startAt), dayOf(completedAt)]
  const issues = dayRangeIssues({ from: started, path: 'completedAt', to: completed })
  if (status === 'planned' && started && started <= today) {
    issues.push({
      key: 'H14_started',
      params: { actual: started },
      path: 'startAt',
      severity: 'error',
    })
  }
  const isDone = status === 'completed' || status === 'delivered'
  if (isDone && completed && completed > today) {
    const params = { actual: completed }
    issues.push({ key: 'H14_future', params, path: 'completedAt', severity: 'error' })
  }
  return issues
}

/** H15: the published plan of the year knows the project, with as many flats. */
const planned: Rule = ({ context: { companions }, value: { name, units } }) => {
  const plan = companions.plan as Draft<HousingPlan> | undefined
  if (!plan?.projects || !name) return []
  const row = plan.projects.find((project) => project.name === name)
  if (!row) return [{ key: 'H15_unplanned', path: 'name', severity: 'warning' }]
  const expected = row.startUnits
  if (typeof units !== 'number' || !expected || units === expected) return []
  return [
    { key: 'H15_units', params: { actual: units, expected }, path: 'units', severity: 'warning' },
  ]
}

export const checks = [content, dates, planned]
