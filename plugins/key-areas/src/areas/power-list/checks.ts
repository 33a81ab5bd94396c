import type { z } from 'zod'

import type { Draft } from '../../domain/draft.ts'
import { type Finding, followsIfEmpty } from '../../domain/finding.ts'
import type { Issue } from '../../domain/issue.ts'
import type { Check } from '../../domain/keyArea.ts'
import { percentIssue } from '../../domain/percentIssue.ts'
import type { Fees } from '../fees/checks.ts'
import { feesOutsideLists } from '../fees/feesOutsideLists.ts'
import { RETENTION_KINDS, type schema } from './schema.ts'

export type PowerList = z.infer<typeof schema>
type Rule = Check<PowerList, Record<string, never>, 'administrativeFees' | 'before' | 'serviceFees'>

/** W01: a code stands for one power. */
const codes: Rule = ({ value: { items } }) => {
  const rows = new Map<string, number>()
  return (items ?? []).flatMap(({ code }, row): Issue[] => {
    const first = code ? rows.get(code) : undefined
    if (!code || first === undefined) {
      if (code) rows.set(code, row)
      return []
    }
    const params = { code, row: first + 1 }
    return [{ key: 'W01_code', params, path: `items.${row}.code`, severity: 'error' }]
  })
}

/** W02: penalties are named 对……的处罚, and a basis names its article. */
const names: Rule = ({ value: { items } }) =>
  (items ?? []).flatMap(({ basis, category, name }, row): Issue[] => [
    ...(category === 'penalty' && name && !/^对.+的(?:行政)?处罚$/.test(name)
      ? [{ key: 'W02_penalty', path: `items.${row}.name`, severity: 'warning' as const }]
      : []),
    ...(basis && !/第[零〇一二三四五六七八九十百千\d]+条/.test(basis)
      ? [{ key: 'W02_article', path: `items.${row}.basis`, severity: 'warning' as const }]
      : []),
  ])

/** W03: the numbers by kind of retention, and their total, are those of the rows. */
const counts: Rule = ({ value: { counts: stated, items } }) => {
  if (!items || !stated) return []
  const kinds = Object.keys(RETENTION_KINDS) as (keyof typeof RETENTION_KINDS)[]
  return [
    ...kinds.flatMap((kind) =>
      countIssue({
        actual: stated[kind],
        expected: items.filter(({ retention }) => retention === kind).length,
        path: `counts.${kind}`,
      }),
    ),
    ...countIssue({ actual: stated.total, expected: items.length, path: 'counts.total' }),
  ]
}

function countIssue({
  actual,
  expected,
  path,
}: {
  actual: null | number | undefined
  expected: number
  path: string
}): Finding[] {
  if (typeof actual !== 'number')
    return followsIfEmpty({ follows: expected, path, written: actual })
  if (actual === expected) return []
  return [{ key: 'W03_count', params: { actual, expected }, path, severity: 'error' }]
}

/** W04: before + added − removed are kept, and the reduction is 1 − kept / before. */
const version: Rule = ({
  context: { companions },
  value: { counts: stated, version: changes },
}) => {
  const { added, before, reduction, removed } = changes ?? {}
  const published = (companions.before as Draft<PowerList> | undefined)?.counts?.total
  const kept = stated?.total
  if (typeof before !== 'number' || typeof kept !== 'number') return []
  const issues: Issue[] = []
  if (typeof published === 'number' && published !== before) {
    const params = { actual: before, expected: published }
    issues.push({ key: 'W04_before', params, path: 'version.before', severity: 'warning' })
  }
  if (
    typeof added === 'number' &&
    typeof removed === 'number' &&
    before + added - removed !== kept
  ) {
    const params = { actual: kept, expected: before + added - removed }
    issues.push({ key: 'W04_kept', params, path: 'counts.total', severity: 'error' })
  }
  const reduced = { part: before - kept, percent: reduction, whole: before }
  return [
    ...issues,
    ...percentIssue({ ...reduced, key: 'W04_reduction', path: 'version.reduction' }),
  ]
}

/** W05: results and diagrams are of powers that stand in the list. */
const results: Rule = ({ value: { diagrams, items, results: rows } }) => {
  const known = new Set((items ?? []).map(({ code }) => code))
  return Object.entries({ diagrams, results: rows }).flatMap(([list, named]) =>
    (named ?? []).flatMap(({ code }, row): Issue[] => {
      if (!code || known.has(code)) return []
      const path = `${list}.${row}.code`
      return [{ key: 'W05_unknown', params: { code }, path, severity: 'error' }]
    }),
  )
}

/** P05: what is charged for a power stands in the lists of fees in force. */
const outsideFees: Rule = ({
  context: {
    companions: { administrativeFees, serviceFees },
  },
  value: { items },
}) => {
  // Without the list of administrative fees nothing can be told to be outside.
  if (!administrativeFees) return []
  const lists = [administrativeFees, serviceFees].filter(Boolean) as Draft<Fees>[]
  return (items ?? []).flatMap(({ fee }, row) =>
    feesOutsideLists({ lists, names: feesNamed(fee ?? '') }).map((name): Issue => ({
      key: 'P05_outside',
      params: { name },
      path: `items.${row}.fee`,
      severity: 'warning',
    })),
  )
}

/** `不收费` and the like name none; several stand one after another. */
function feesNamed(text: string): string[] {
  const names = text.split(/[、，；,;\s]+/).filter((name) => name !== '')
  return names.filter((name) => !/^(?:无|否|免费|不收费|不收取.*|[-/—]+)。?$/.test(name))
}

export const checks = [codes, names, counts, version, results, outsideFees]
