import { addDays, dayOf } from '../../../domain/day.ts'
import { decimalOf, isWithin, shown } from '../../../domain/decimal.ts'
import { type Finding, followsIfEmpty } from '../../../domain/finding.ts'
import type { Issue } from '../../../domain/issue.ts'
import { sumIssue } from '../../../domain/sumIssue.ts'
import type { HouseCase, Rule } from '../rule.ts'

type Row = { path: string; row: HouseCase }

/** H01, H03, H04 inside every household case. */
const everyCase: Rule = ({ value: { cases } }) =>
  (cases ?? []).flatMap((row, index) => {
    const path = `cases.${index}`
    return [...total({ path, row }), ...unitPrice({ path, row }), ...settled({ path, row })]
  })

function total({ path, row }: Row): Finding[] {
  const { business, relocation, reward, subsidy, temporary, value } = row
  const extras = [relocation, temporary, business, reward, subsidy].map((part) => part ?? 0)
  return sumIssue({
    key: 'H01_case',
    parts: [value, ...extras],
    path: `${path}.total`,
    total: row.total,
  })
}

/** Per surveyed square metre, to the 分. */
function unitPrice({ path, row }: Row): Finding[] {
  const [actual, value, area] = [row.unitPrice, row.initialValue, row.surveyedArea].map(decimalOf)
  if (!value || !area?.greaterThan(0)) return []
  const expected = value.dividedBy(area).toDecimalPlaces(2)
  if (!actual) {
    const written = row.unitPrice
    return followsIfEmpty({ follows: expected.toFixed(2), path: `${path}.unitPrice`, written })
  }
  if (isWithin({ actual, expected, tolerance: 0.01 })) return []
  const params = { actual: shown(actual), expected: shown(expected) }
  return [{ key: 'H01_unitPrice', params, path: `${path}.unitPrice`, severity: 'error' }]
}

/** A building without registration is recognised first; an exchange names what is given. */
function settled({ path, row }: Row): Issue[] {
  const error = (key: string, field: string): Issue => ({
    key,
    path: `${path}.${field}`,
    severity: 'error',
  })
  return [
    ...(row.isRegistered === false && !row.recognition
      ? [error('H03_recognition', 'recognition')]
      : []),
    ...(row.mode === 'exchange' && !row.exchangeHouse
      ? [error('H04_exchange', 'exchangeHouse')]
      : []),
    ...(row.agreementAt && row.decisionAt ? [error('H04_both', 'decisionAt')] : []),
  ]
}

/** H01: the cases are the project, household by household. */
const project: Rule = ({ value }) => {
  const { agreedHouseholds, buildingArea, cases, decidedHouseholds, totalHouseholds } = value
  const settledOnes = [agreedHouseholds, decidedHouseholds]
  return [
    ...(cases
      ? [
          ...sumIssue({
            key: 'H01_households',
            parts: cases.map(() => 1),
            path: 'totalHouseholds',
            total: totalHouseholds,
          }),
          ...sumIssue({
            key: 'H01_buildingArea',
            parts: cases.map(({ surveyedArea }) => surveyedArea),
            path: 'buildingArea',
            total: buildingArea,
          }),
          ...sumIssue({
            key: 'H01_agreed',
            parts: cases.map(({ agreementAt }) => (agreementAt ? 1 : 0)),
            path: 'agreedHouseholds',
            total: agreedHouseholds,
          }),
          ...sumIssue({
            key: 'H01_decided',
            parts: cases.map(({ decisionAt }) => (decisionAt ? 1 : 0)),
            path: 'decidedHouseholds',
            total: decidedHouseholds,
          }),
        ]
      : []),
    ...tooMany({ most: totalHouseholds, parts: settledOnes }),
  ]
}

function tooMany({
  most,
  parts,
}: {
  most: null | number | undefined
  parts: (null | number | undefined)[]
}): Issue[] {
  const actual = parts.reduce<number>((sum, part) => sum + (part ?? 0), 0)
  if (typeof most !== 'number' || actual <= most) return []
  const params = { actual, expected: most }
  return [{ key: 'H01_settled', params, path: 'agreedHouseholds', severity: 'error' }]
}

/** H01: no two rows of the same case. */
const distinct: Rule = ({ value: { cases } }) => {
  const seen = new Set<string>()
  return (cases ?? []).flatMap(({ caseNo }, row): Issue[] => {
    if (!caseNo || !seen.has(caseNo)) {
      if (caseNo) seen.add(caseNo)
      return []
    }
    return [
      { key: 'H01_twice', params: { caseNo }, path: `cases.${row}.caseNo`, severity: 'error' },
    ]
  })
}

/** H06: a review of the appraisal is asked for within days of the report. */
const reviews: Rule = ({ context: { settings }, value: { cases, finalResultsAt } }) => {
  const delivered = dayOf(finalResultsAt)
  if (!delivered) return []
  const expected = addDays({ count: settings.reviewDays, from: delivered })
  return (cases ?? []).flatMap(({ reviewRequestedAt }, row): Issue[] => {
    const actual = dayOf(reviewRequestedAt)
    if (!actual || actual <= expected) return []
    const params = { actual, delivered, expected }
    const path = `cases.${row}.reviewRequestedAt`
    return [{ key: 'H06_review', params, path, severity: 'warning' }]
  })
}

export const cases = [everyCase, project, distinct, reviews]
