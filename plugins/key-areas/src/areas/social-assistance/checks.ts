import type { Decimal } from 'decimal.js'
import type { z } from 'zod'

import { decimalOf, shown } from '../../domain/decimal.ts'
import type { Draft } from '../../domain/draft.ts'
import type { Issue } from '../../domain/issue.ts'
import type { Check } from '../../domain/keyArea.ts'
import { lateIssue } from '../../domain/lateIssue.ts'
import { missingParts } from '../../domain/missingParts.ts'
import { monthEnd } from '../../domain/monthEnd.ts'
import { postingIssues } from '../../domain/postingPeriod.ts'
import { sumIssue } from '../../domain/sumIssue.ts'
import type { schema } from './schema.ts'
import type { settings } from './settings.ts'

export type SocialAssistance = z.infer<typeof schema>
type Rule = Check<SocialAssistance, typeof settings, 'before'>
type Township = NonNullable<Draft<SocialAssistance>['townships']>[number]
type Standard = NonNullable<Draft<SocialAssistance>['standards']>[number]

const YUAN_PER_WAN = 10_000
const MONTHS_A_YEAR = 12

/** S01: the townships are the county. */
const county: Rule = ({ value: { townships, ...value } }) =>
  townships
    ? (['households', 'people', 'amount'] as const).flatMap((name) =>
        sumIssue({
          key: `S01_${name}`,
          parts: townships.map((row) => row[name]),
          path: name,
          total: value[name],
        }),
      )
    : []

/** S01: a household has one person at least. */
const people: Rule = ({ value: { townships } }) =>
  (townships ?? []).flatMap(({ households, people }, row): Issue[] => {
    if (typeof people !== 'number' || typeof households !== 'number' || people >= households) {
      return []
    }
    const params = { actual: people, expected: households }
    return [{ key: 'S01_persons', params, path: `townships.${row}.people`, severity: 'error' }]
  })

/** S01: households of a month are those of the month before, with the new, without the stopped. */
const flow: Rule = ({ context: { companions }, value: { townships } }) => {
  const before = companions.before as Draft<SocialAssistance> | undefined
  const rowsBefore = new Map((before?.townships ?? []).map((row) => [nameOf(row), row]))
  return (townships ?? []).flatMap((row, index) => {
    const expected = expectedHouseholds({ before: rowsBefore.get(nameOf(row)), row })
    return sumIssue({
      isIndependent: true,
      key: 'S01_flow',
      parts: [expected],
      path: `townships.${index}.households`,
      total: row.households,
    })
  })
}

function nameOf({ kind, township }: Township): string {
  return `${township} ${kind ?? ''}`
}

function expectedHouseholds({
  before,
  row: { newHouseholds, stopped },
}: {
  before: Township | undefined
  row: Township
}): number | undefined {
  const known = [before?.households, newHouseholds, stopped]
  if (!known.every((count) => typeof count === 'number')) return undefined
  const [last, added, ended] = known
  return last! + added! - ended!
}

/** S01: aid for one person far above the standard in force. */
const perPerson: Rule = ({ context: { settings }, value: { kind, standards, townships } }) =>
  (townships ?? []).flatMap(({ amount, kind: kindOfRow, people }, row): Issue[] => {
    const standard = standards?.find((one) => one.kind === (kindOfRow ?? kind))
    const expected = monthly(standard)?.times(settings.perPersonLimit)
    const paid = people ? decimalOf(amount)?.times(YUAN_PER_WAN).dividedBy(people) : undefined
    if (!expected || !paid || paid.lessThanOrEqualTo(expected)) return []
    const params = {
      actual: shown(paid.toDecimalPlaces(2)),
      expected: shown(expected.toDecimalPlaces(2)),
    }
    return [{ key: 'S01_perPerson', params, path: `townships.${row}.amount`, severity: 'warning' }]
  })

function monthly(standard: Standard | undefined): Decimal | undefined {
  const amount = decimalOf(standard?.amount)
  return standard?.per === 'year' ? amount?.dividedBy(MONTHS_A_YEAR) : amount
}

/** S06: a table of several kinds says of every row which; any other is of the one kind it names. */
const kinds: Rule = ({ value: { kind, townships } }) =>
  (townships ?? []).flatMap((row, index): Issue[] => {
    const isRight = kind === 'several' ? row.kind : !row.kind || row.kind === kind
    if (!kind || isRight) return []
    return [{ key: 'S06_kind', path: `townships.${index}.kind`, severity: 'error' }]
  })

/** S06: the standard of every kind that is published is among the standards. */
const standard: Rule = ({ value: { kind, standards, townships } }) => {
  if (!kind || !standards) return []
  const published = kind === 'several' ? (townships ?? []).map((row) => row.kind) : [kind]
  const isMissing = (one: (typeof published)[number]) =>
    one && !standards.some((known) => known.kind === one)
  return published.some(isMissing)
    ? [{ key: 'S06_standard', path: 'standards', severity: 'error' }]
    : []
}

/** S03: a list has its publicity; months are published in time. */
const publication: Rule = ({ context: { settings }, value }) => [
  ...(value.list ? missingParts({ key: 'S03_publicity', names: ['publicity'], value }) : []),
  ...postingIssues({
    countStartDay: settings.countStartDay,
    from: value.publicity?.from,
    minimum: { count: settings.publicityDays, unit: 'day' },
    path: 'publicity.to',
    to: value.publicity?.to,
  }),
  ...lateIssue({
    after: monthEnd(value.month),
    key: 'S03_late',
    on: value.publishedAt,
    path: 'publishedAt',
    span: { count: settings.publicationWorkingDays, unit: 'workingDay' },
  }),
]

export const checks = [county, people, flow, perPerson, kinds, standard, publication]
