import type { z } from 'zod'

import { decimalOf, shown } from '../../domain/decimal.ts'
import type { Draft } from '../../domain/draft.ts'
import { approvalIssues } from '../../domain/finance/approvalIssues.ts'
import { publishedElsewhereIssue } from '../../domain/finance/publishedElsewhere.ts'
import type { Finding } from '../../domain/finding.ts'
import type { Issue } from '../../domain/issue.ts'
import type { Check } from '../../domain/keyArea.ts'
import { sumIssue } from '../../domain/sumIssue.ts'
import type { schema } from './schema.ts'
import type { settings } from './settings.ts'

export type GovernmentDebt = z.infer<typeof schema>
type Rule = Check<GovernmentDebt, typeof settings, 'lastYear'>
type Debt = Draft<GovernmentDebt['debts'][number]>

const AMOUNTS = ['limit', 'opening', 'issued', 'repaid', 'interest', 'balance'] as const
const KINDS = ['general', 'special'] as const

/** B08: no debt above its limit; a year ends with what it began with, plus issued, minus repaid. */
const balances: Rule = ({ value }) =>
  (value.debts ?? []).flatMap(({ balance, issued, limit, opening, repaid }, row): Finding[] => {
    const path = `debts.${row}.balance`
    const [left, allowed] = [decimalOf(balance), decimalOf(limit)]
    const isAbove = left && allowed && left.greaterThan(allowed)
    return [
      ...(isAbove
        ? [
            {
              key: 'B08_limit',
              params: { actual: shown(left), expected: shown(allowed) },
              path,
              severity: 'error' as const,
            },
          ]
        : []),
      ...sumIssue({
        key: 'B08_balance',
        parts: [opening, issued, decimalOf(repaid)?.negated().toFixed()],
        path,
        rounded: true,
        total: balance,
      }),
    ]
  })

/** B08: the whole area is its own level and the lower ones. */
const scopes: Rule = ({ value }) => {
  const debts = (value.debts ?? []).map((debt, row) => ({ ...debt, row }))
  return KINDS.flatMap((kind) => {
    const ofKind = debts.filter((debt) => debt.kind === kind)
    const whole = ofKind.find(({ scope }) => scope === 'whole')
    const parts = ofKind.filter(({ scope }) => scope !== 'whole')
    if (!whole || parts.length === 0) return []
    return AMOUNTS.flatMap((column) =>
      sumIssue({
        key: 'B08_scope',
        parts: parts.map((part) => part[column]),
        path: `debts.${whole.row}.${column}`,
        rounded: true,
        total: whole[column],
      }),
    )
  })
}

/** B06: a year begins with what the one before ended with. */
const openings: Rule = ({ context: { companions }, value }) => {
  const last = companions.lastYear as Draft<GovernmentDebt> | undefined
  const before = new Map(last?.debts?.map((debt) => [nameOf(debt), debt.balance] as const))
  return (value.debts ?? []).flatMap((debt, row) =>
    publishedElsewhereIssue({
      here: { amount: debt.opening, unit: value.unit },
      path: `debts.${row}.opening`,
      there: { amount: before.get(nameOf(debt)), unit: last?.unit },
    }),
  )
}

function nameOf({ kind, region, scope }: Debt): string {
  return [kind, scope, region ?? ''].join(' ')
}

/** B18: a lower level is named, and nothing is written twice. */
const names: Rule = ({ value }) => {
  const seen = new Set<string>()
  return (value.debts ?? []).flatMap((debt, row): Issue[] => {
    const isUnnamed = debt.scope === 'lower' && !debt.region
    const name = nameOf(debt)
    const isRepeated = seen.has(name)
    seen.add(name)
    const path = `debts.${row}.region`
    if (isUnnamed) return [{ key: 'B18_region', path, severity: 'error' }]
    return isRepeated ? [{ key: 'B18_twice', path: `debts.${row}`, severity: 'error' }] : []
  })
}

/** D12, D18. */
const publication: Rule = ({ context: { settings, today }, value }) =>
  approvalIssues({ days: settings.publicationDays, today, value })

export const checks = [publication, balances, scopes, openings, names]
