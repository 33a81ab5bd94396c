import type { z } from 'zod'

import { dayOf } from '../../domain/day.ts'
import { creditCodeIssue } from '../../domain/identifiers/creditCodeIssue.ts'
import type { Issue } from '../../domain/issue.ts'
import type { Check } from '../../domain/keyArea.ts'
import { addMonths } from '../../domain/months.ts'
import { hasRightCheckDigit, LICENCE_FORM } from './licenceNumber.ts'
import type { schema } from './schema.ts'
import type { settings } from './settings.ts'

export type FoodLicences = z.infer<typeof schema>
type Rule = Check<FoodLicences, typeof settings>

/** A08: numbers have the right last digit and occur once. */
const numbers: Rule = ({ context: { settings }, value: { drugs, rows } }) => [
  ...codesOf({ list: 'rows', rows: rows ?? [] }),
  ...codesOf({ list: 'drugs', rows: drugs ?? [] }),
  ...(rows ?? []).flatMap(({ certNo }, row): Issue[] => {
    if (!settings.checkLastDigit || !certNo || !LICENCE_FORM.test(certNo)) return []
    if (hasRightCheckDigit(certNo)) return []
    const path = `rows.${row}.certNo`
    return [{ key: 'A08_checkDigit', params: { certNo }, path, severity: 'warning' }]
  }),
]

type Rows = { certNo?: null | string; uscc?: null | string }[]

function codesOf({ list, rows }: { list: 'drugs' | 'rows'; rows: Rows }): Issue[] {
  const seen = new Set<string>()
  return rows.flatMap(({ certNo, uscc }, row): Issue[] => {
    const found = creditCodeIssue({ code: uscc, path: `${list}.${row}.uscc` })
    if (!certNo) return found
    const isTwice = seen.has(certNo)
    seen.add(certNo)
    const path = `${list}.${row}.certNo`
    return isTwice
      ? [...found, { key: 'A08_twice', params: { certNo }, path, severity: 'error' }]
      : found
  })
}

/** A09: terms end after they begin, are not too long, and what has ended is not valid. */
const terms: Rule = ({ context: { settings, today }, value }) =>
  (['rows', 'drugs'] as const).flatMap((list) =>
    (value[list] ?? []).flatMap(({ status, validFrom, validTo }, row): Issue[] => {
      const [from, to] = [dayOf(validFrom), dayOf(validTo)]
      if (!from || !to) return []
      const path = `${list}.${row}.validTo`
      if (to < from) return [{ key: 'A09_order', path, severity: 'error' }]
      const latest = addMonths({ count: settings.validYears * 12, from })
      const params = { years: settings.validYears }
      return [
        ...(to > latest ? [{ key: 'A09_long', params, path, severity: 'warning' as const }] : []),
        ...(status === 'valid' && to < today
          ? [{ key: 'A09_ended', params: { to }, path, severity: 'warning' as const }]
          : []),
      ]
    }),
  )

/** A11: a record is of food, of drugs or of both. */
const anything: Rule = ({ value: { drugs, period, rows } }) =>
  !period || rows?.length || drugs?.length
    ? []
    : [{ key: 'A11_nothing', path: 'rows', severity: 'error' }]

export const checks = [numbers, terms, anything]
