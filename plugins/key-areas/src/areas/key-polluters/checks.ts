import type { z } from 'zod'

import { dayOf } from '../../domain/day.ts'
import { creditCodeIssue } from '../../domain/identifiers/creditCodeIssue.ts'
import type { Check } from '../../domain/keyArea.ts'
import { repeatedIssues } from '../../domain/repeatedIssues.ts'
import { KINDS, type schema } from './schema.ts'
import type { settings } from './settings.ts'

export type KeyPolluters = z.infer<typeof schema>
type Rule = Check<KeyPolluters, typeof settings>

const codes: Rule = ({ value: { units } }) =>
  (units ?? []).flatMap(({ uscc }, row) =>
    creditCodeIssue({ code: uscc, path: `units.${row}.uscc` }),
  )

/** E10: a unit stands once on each list. */
const repeated: Rule = ({ value: { units } }) =>
  repeatedIssues({
    key: 'E10_repeated',
    names: (units ?? []).map(({ kind, name }) => (kind && name ? KINDS[kind].zh + name : '')),
    pathOf: (row) => `units.${row}.kind`,
  })

/** E10: one code, one name. */
const sameUnit: Rule = ({ value: { units } }) => {
  const names = new Map<string, string>()
  return (units ?? []).flatMap(({ name, uscc }, row) => {
    if (!uscc || !name) return []
    const expected = names.get(uscc) ?? name
    names.set(uscc, expected)
    if (expected === name) return []
    const params = { actual: name, expected }
    return [{ key: 'E10_name', params, path: `units.${row}.name`, severity: 'error' as const }]
  })
}

/** E10: units are counted once however many lists they are on. */
const counted: Rule = ({ value: { unitCount, units } }) => {
  if (typeof unitCount !== 'number' || !units?.length) return []
  const written = units.map(({ uscc }) => uscc)
  if (written.some((uscc) => !uscc)) return []
  const expected = new Set(written).size
  if (expected === unitCount) return []
  const params = { actual: unitCount, expected }
  return [{ key: 'E10_count', params, path: 'unitCount', severity: 'error' }]
}

/** D20: the list of a year by the end of March. */
const late: Rule = ({ context: { settings }, value: { publishedAt, year } }) => {
  const actual = dayOf(publishedAt)
  const expected = `${year}-${settings.publishedBy}`
  if (!actual || !year || actual <= expected) return []
  const params = { actual, expected }
  return [{ key: 'D20_late', params, path: 'publishedAt', severity: 'warning' }]
}

export const checks = [codes, repeated, sameUnit, counted, late]
