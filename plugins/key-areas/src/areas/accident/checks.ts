import { dayOf } from '../../domain/day.ts'
import { creditCodeIssue } from '../../domain/identifiers/creditCodeIssue.ts'
import type { Issue } from '../../domain/issue.ts'
import type { Check } from '../../domain/keyArea.ts'
import { investigationIssues } from './investigationIssues.ts'
import { levelOf, LEVELS } from './levels.ts'
import type { Accident } from './schema.ts'
import type { settings } from './settings.ts'

type Rule = Check<Accident, typeof settings>

/** A03: the level is the worst of what deaths, serious injuries and loss amount to. */
const level: Rule = ({ context: { settings }, value }) => {
  const { deaths, loss, seriousInjuries } = value
  if (!value.level || [deaths, loss, seriousInjuries].some((part) => part === undefined)) return []
  const right = levelOf({ deaths, lossWan: loss, seriousInjuries, thresholds: settings })
  if (value.level === right) return []
  const params = { actual: LEVELS[value.level].zh, expected: LEVELS[right].zh }
  return [{ key: 'A03_level', params, path: 'level', severity: 'error' }]
}

/** A03: the seriously injured are among the injured. */
const injured: Rule = ({ value: { injuries, seriousInjuries } }) => {
  if (typeof injuries !== 'number' || typeof seriousInjuries !== 'number') return []
  if (seriousInjuries <= injuries) return []
  const params = { injuries, seriousInjuries }
  return [{ key: 'A03_injuries', params, path: 'seriousInjuries', severity: 'error' }]
}

/** A04: the investigation is reported, published and followed up in time. */
const investigation: Rule = ({ context: { settings, today }, value }) =>
  investigationIssues({ settings, today, value })

/** A05: each step on or after the one before it. */
const order: Rule = ({ context: { today }, value }) => {
  const { investigation = {} } = value
  const steps = [
    { date: dayOf(value.occurredOn), path: 'occurredOn' },
    ...(['teamFormedOn', 'submittedOn', 'approvedOn', 'publishedOn'] as const).map((name) => ({
      date: dayOf(investigation?.[name]),
      path: `investigation.${name}`,
    })),
  ].filter((step): step is { date: string; path: string } => step.date !== undefined)
  return steps.flatMap(({ date, path }, at): Issue[] => {
    const before = steps[at - 1]?.date
    if (date > today) {
      return [{ key: 'A05_future', params: { date }, path, severity: 'error' }]
    }
    if (!before || date >= before) return []
    return [{ key: 'A05_order', params: { before, date }, path, severity: 'error' }]
  })
}

const codes: Rule = ({ value: { unit } }) =>
  creditCodeIssue({ code: unit?.uscc, path: 'unit.uscc' })

export const checks = [level, injured, investigation, order, codes]
