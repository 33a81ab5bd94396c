import type { z } from 'zod'

import { decimalOf, shown } from '../../domain/decimal.ts'
import type { Issue } from '../../domain/issue.ts'
import type { Check } from '../../domain/keyArea.ts'
import { postingIssues } from '../../domain/postingPeriod.ts'
import { repeatedIssues } from '../../domain/repeatedIssues.ts'
import type { schema } from './schema.ts'
import type { settings } from './settings.ts'

export type PersonnelChange = z.infer<typeof schema>
type Rule = Check<PersonnelChange, typeof settings>
type Member = 'candidates' | 'changes' | 'decidedOn' | 'documentNo' | 'posting' | 'posts'

const NEEDED: Record<PersonnelChange['kind'], Member[]> = {
  civilServants: ['posts', 'candidates', 'posting'],
  decision: ['documentNo', 'decidedOn', 'changes'],
  institution: ['posts', 'candidates', 'posting'],
  preAppointment: ['changes', 'posting'],
}

/** P01: what each kind of announcement has to name. */
const complete: Rule = ({ value }) =>
  (value.kind ? NEEDED[value.kind] : [])
    .filter((member) => value[member] == null)
    .map((path) => ({ key: 'P01_missing', path, severity: 'error' }))

/** D02: people may object for a number of working days. */
const posted: Rule = ({ context: { settings }, value: { kind, posting } }) => {
  if (!kind || kind === 'decision') return []
  return postingIssues({
    countStartDay: settings.countStartDay,
    from: posting?.from,
    minimum: { count: settings[`${kind}PostingWorkingDays`], unit: 'workingDay' },
    path: 'posting.to',
    to: posting?.to,
  })
}

/** P02: nobody is appointed to a post and removed from it at once, nor twice to one. */
const changesOnce: Rule = ({ value: { changes } }) =>
  repeatedIssues({
    key: 'P02_repeated',
    names: (changes ?? []).map(({ name, post, unit }) =>
      name && post ? `${name} ${unit ?? ''}${post}` : undefined,
    ),
    pathOf: (row) => `changes.${row}.post`,
  })

/** P03: no more people than places, each in a post that was advertised. */
const places: Rule = ({ value: { candidates, posts } }) => {
  if (!posts?.length) return []
  const byCode = new Map(posts.map(({ code, places }) => [code, places]))
  const taken = new Map<string, number>()
  return (candidates ?? []).flatMap(({ postCode }, row): Issue[] => {
    if (!postCode) return []
    const path = `candidates.${row}.postCode`
    if (!byCode.has(postCode)) {
      return [{ key: 'P03_noPost', params: { code: postCode }, path, severity: 'error' }]
    }
    const actual = (taken.get(postCode) ?? 0) + 1
    taken.set(postCode, actual)
    const expected = byCode.get(postCode)
    if (expected == null || actual <= expected) return []
    const params = { actual, code: postCode, expected }
    return [{ key: 'P03_places', params, path, severity: 'error' }]
  })
}

/** P04: a person stands in one list once. */
const candidatesOnce: Rule = ({ value: { candidates } }) =>
  repeatedIssues({
    key: 'P04_repeated',
    names: (candidates ?? []).map(({ ticketNo }) => ticketNo),
    pathOf: (row) => `candidates.${row}.ticketNo`,
  })

const FULL_SCORE = 100

/** P05: a total score is out of a hundred. */
const scores: Rule = ({ value: { candidates } }) =>
  (candidates ?? []).flatMap(({ score }, row): Issue[] => {
    const actual = decimalOf(score)
    if (!actual?.greaterThan(FULL_SCORE)) return []
    const params = { actual: shown(actual), expected: FULL_SCORE }
    return [{ key: 'P05_score', params, path: `candidates.${row}.score`, severity: 'warning' }]
  })

export const checks = [complete, posted, changesOnce, places, candidatesOnce, scores]
