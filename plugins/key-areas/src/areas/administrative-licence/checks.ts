import type { z } from 'zod'

import { partyIssues } from '../../domain/creditPublicity/partyIssues.ts'
import { publicityIssues } from '../../domain/creditPublicity/publicityIssues.ts'
import { dayOf } from '../../domain/day.ts'
import type { Issue } from '../../domain/issue.ts'
import type { Check } from '../../domain/keyArea.ts'
import type { schema } from './schema.ts'
import type { settings } from './settings.ts'

export type AdministrativeLicence = z.infer<typeof schema>
type Rule = Check<AdministrativeLicence, typeof settings>

/** U03, I01, I02: who the licence is for and by whom, with codes that can be right. */
const parties: Rule = ({ value: { rows } }) =>
  (rows ?? []).flatMap((party, row) => partyIssues({ party, path: `rows.${row}` }))

/** U04: decided, then valid from, then valid to. */
const validity: Rule = ({ value: { rows } }) =>
  (rows ?? []).flatMap((licence, row) => {
    const [decided, from, to] = [licence.decidedOn, licence.validFrom, licence.validTo].map(dayOf)
    const issues: Issue[] = []
    if (decided && from && from < decided) {
      issues.push(order({ actual: from, expected: decided, path: `rows.${row}.validFrom` }))
    }
    if (from && to && to < from) {
      issues.push(order({ actual: to, expected: from, path: `rows.${row}.validTo` }))
    }
    return issues
  })

function order({ path, ...params }: { actual: string; expected: string; path: string }): Issue {
  return { key: 'U04_order', params, path, severity: 'error' }
}

/** U06: a certificate has a name and a number. */
const certificates: Rule = ({ value: { rows } }) =>
  (rows ?? []).flatMap(({ certificateName, certificateNumber }, row) => {
    if (Boolean(certificateName) === Boolean(certificateNumber)) return []
    const missing = certificateName ? 'certificateNumber' : 'certificateName'
    return [
      { key: 'U06_certificate', path: `rows.${row}.${missing}`, severity: 'warning' as const },
    ]
  })

const publicity: Rule = ({ context: { settings, today }, value: { lateReason, rows } }) =>
  publicityIssues({ decisions: rows ?? [], isExplained: Boolean(lateReason), settings, today })

export const checks = [parties, validity, certificates, publicity]
