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
const numbers: Rule = ({ context: { settings }, value: { rows } }) => {
  const seen = new Set<string>()
  return (rows ?? []).flatMap(({ certNo, uscc }, row) => {
    const found: Issue[] = creditCodeIssue({ code: uscc, path: `rows.${row}.uscc` })
    if (!certNo || !LICENCE_FORM.test(certNo)) return found
    const path = `rows.${row}.certNo`
    const params = { certNo }
    if (settings.checkLastDigit && !hasRightCheckDigit(certNo)) {
      found.push({ key: 'A08_checkDigit', params, path, severity: 'warning' })
    }
    if (seen.has(certNo)) found.push({ key: 'A08_twice', params, path, severity: 'error' })
    seen.add(certNo)
    return found
  })
}

/** A09: terms end after they begin, are not too long, and what has ended is not valid. */
const terms: Rule = ({ context: { settings, today }, value: { rows } }) =>
  (rows ?? []).flatMap(({ status, validFrom, validTo }, row): Issue[] => {
    const [from, to] = [dayOf(validFrom), dayOf(validTo)]
    if (!from || !to) return []
    const path = `rows.${row}.validTo`
    if (to < from) return [{ key: 'A09_order', path, severity: 'error' }]
    const latest = addMonths({ count: settings.validYears * 12, from })
    const params = { years: settings.validYears }
    return [
      ...(to > latest ? [{ key: 'A09_long', params, path, severity: 'warning' as const }] : []),
      ...(status === 'valid' && to < today
        ? [{ key: 'A09_ended', params: { to }, path, severity: 'warning' as const }]
        : []),
    ]
  })

export const checks = [numbers, terms]
