import { dayOf } from '../../../domain/day.ts'
import type { Issue } from '../../../domain/issue.ts'
import { sumIssue } from '../../../domain/sumIssue.ts'
import { roundOf, type Rule } from '../rule.ts'

/** H21: no more is allotted than there is; the numbers are those of the lists. */
const numbers: Rule = ({ value: { allottedUnits, applicants, availableUnits, units } }) => {
  const isMore =
    typeof allottedUnits === 'number' &&
    typeof availableUnits === 'number' &&
    allottedUnits > availableUnits
  return [
    ...(isMore
      ? [
          error({
            key: 'H21_allotted',
            params: { actual: allottedUnits, expected: availableUnits },
            path: 'allottedUnits',
          }),
        ]
      : []),
    ...(units
      ? sumIssue({
          key: 'H21_available',
          parts: units.map(() => 1),
          path: 'availableUnits',
          total: availableUnits,
        })
      : []),
    ...(applicants
      ? sumIssue({
          key: 'H21_listed',
          parts: applicants.map(({ result }) => (result === 'allotted' ? 1 : 0)),
          path: 'allottedUnits',
          total: allottedUnits,
        })
      : []),
  ]
}

/** H22: one applicant, one flat, and one of those offered. */
const oneEach: Rule = (args) => {
  const units = roundOf(args).units
  const offered = units && new Set(units.map(({ houseNo }) => houseNo))
  const given = new Set<string>()
  const heard = new Set<string>()
  return (args.value.applicants ?? []).flatMap(({ houseNo, queueNo, result }, row): Issue[] => {
    const path = `applicants.${row}.houseNo`
    const issues = [
      ...(queueNo && heard.has(queueNo)
        ? [error({ key: 'H22_applicant', params: { queueNo }, path: `applicants.${row}.queueNo` })]
        : []),
      ...flatIssues({ given, houseNo, isAllotted: result === 'allotted', offered, path }),
    ]
    if (queueNo) heard.add(queueNo)
    if (houseNo) given.add(houseNo)
    return issues
  })
}

function flatIssues({
  given,
  houseNo,
  isAllotted,
  offered,
  path,
}: {
  given: ReadonlySet<string>
  houseNo: null | string | undefined
  isAllotted: boolean
  offered: ReadonlySet<null | string | undefined> | null | undefined
  path: string
}): Issue[] {
  if (!isAllotted) return houseNo ? [error({ key: 'H22_notAllotted', path })] : []
  if (!houseNo) return [error({ key: 'H22_noFlat', path })]
  const params = { houseNo }
  return [
    ...(offered && !offered.has(houseNo) ? [error({ key: 'H22_notOffered', params, path })] : []),
    ...(given.has(houseNo) ? [error({ key: 'H22_flat', params, path })] : []),
  ]
}

/** H22: every flat is offered once. */
const offeredOnce: Rule = ({ value: { units } }) => {
  const seen = new Set<string>()
  return (units ?? []).flatMap(({ houseNo }, row) => {
    if (!houseNo) return []
    if (seen.has(houseNo)) {
      return [error({ key: 'H22_flat', params: { houseNo }, path: `units.${row}.houseNo` })]
    }
    seen.add(houseNo)
    return []
  })
}

/** H23: nothing is signed before the publicity is over. */
const signing: Rule = ({ value: { applicants, publicity } }) => {
  const expected = dayOf(publicity?.to)
  if (!expected) return []
  return (applicants ?? []).flatMap(({ signedAt }, row) => {
    const actual = dayOf(signedAt)
    if (!actual || actual > expected) return []
    const path = `applicants.${row}.signedAt`
    return [error({ key: 'H23_signed', params: { actual, expected }, path })]
  })
}

function error(issue: Omit<Issue, 'severity'>): Issue {
  return { ...issue, severity: 'error' }
}

export const flats = [numbers, oneEach, offeredOnce, signing]
