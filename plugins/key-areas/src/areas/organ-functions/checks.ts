import type { z } from 'zod'

import { dayOf } from '../../domain/day.ts'
import type { Issue } from '../../domain/issue.ts'
import type { Check } from '../../domain/keyArea.ts'
import { addMonths } from '../../domain/months.ts'
import { repeatedIssues } from '../../domain/repeatedIssues.ts'
import { workingDaysAfter } from '../../domain/workingDays.ts'
import type { schema } from './schema.ts'
import type { settings } from './settings.ts'

export type OrganFunctions = z.infer<typeof schema>
type Rule = Check<OrganFunctions, typeof settings>

/** O01: the person in charge is one of the leaders. */
const headAmongLeaders: Rule = ({ value: { head, leaders } }) => {
  if (!head || !leaders?.length || leaders.some(({ name }) => name === head)) return []
  return [{ key: 'O01_head', params: { head }, path: 'head', severity: 'error' }]
}

/** O02: a division and a leader once. */
const once: Rule = ({ value }) =>
  (['divisions', 'leaders'] as const).flatMap((list) =>
    repeatedIssues({
      key: 'O02_repeated',
      names: (value[list] ?? []).map(({ name }) => name),
      pathOf: (row) => `${list}.${row}.name`,
    }),
  )

/** O03: a change is published once it has happened, and within twenty working days. */
const changesInTime: Rule = ({ context: { settings }, value: { changes } }) =>
  (changes ?? []).flatMap(({ date, publishedOn }, row): Issue[] => {
    const [changed, actual] = [dayOf(date), dayOf(publishedOn)]
    if (!changed || !actual) return []
    const path = `changes.${row}.publishedOn`
    if (actual < changed) {
      const params = { actual, expected: changed }
      return [{ key: 'O03_early', params, path, severity: 'error' }]
    }
    const expected = workingDaysAfter({ count: settings.changeWithinWorkingDays, from: changed })
    if (!expected || actual <= expected) return []
    return [{ key: 'O03_late', params: { actual, expected }, path, severity: 'warning' }]
  })

/** O04: a new name says what the organ was called before, so that old documents find it. */
const formerNames: Rule = ({ value: { changes, name } }) =>
  (changes ?? []).flatMap(({ formerName, kind }, row): Issue[] => {
    const path = `changes.${row}.formerName`
    if (formerName && formerName === name) {
      return [{ key: 'O04_sameName', params: { name }, path, severity: 'error' }]
    }
    return kind === 'renamed' && !formerName
      ? [{ key: 'O04_formerName', path, severity: 'error' }]
      : []
  })

/** O05: somebody confirmed lately that it all still holds. */
const confirmed: Rule = ({ context: { settings, today }, value: { changes, confirmedOn } }) => {
  const actual = dayOf(confirmedOn)
  if (!actual) return []
  if (actual > today) {
    const params = { actual, expected: today }
    return [{ key: 'O05_future', params, path: 'confirmedOn', severity: 'error' }]
  }
  const latest = (changes ?? [])
    .flatMap(({ date }) => dayOf(date) ?? [])
    .sort()
    .at(-1)
  if (latest && latest > actual && latest <= today) {
    const params = { actual, expected: latest }
    return [{ key: 'O05_changed', params, path: 'confirmedOn', severity: 'warning' }]
  }
  const expected = addMonths({ count: settings.confirmEveryMonths, from: actual })
  if (expected >= today) return []
  return [
    { key: 'O05_stale', params: { actual, expected }, path: 'confirmedOn', severity: 'warning' },
  ]
}

export const checks = [headAmongLeaders, once, changesInTime, formerNames, confirmed]
