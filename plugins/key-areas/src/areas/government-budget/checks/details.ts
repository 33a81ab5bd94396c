import { economicLineIssues } from '../../../domain/finance/economicLineIssues.ts'
import { functionalLineIssues } from '../../../domain/finance/functionalLineIssues.ts'
import { requiredTableIssues } from '../../../domain/finance/requiredTables.ts'
import { governmentTables } from '../tables.ts'
import type { Rule } from './rule.ts'

/** B01, B02, B11: own expenditure of the general budget and of the funds, down to the 项. */
export const byFunction: Rule = ({ context: { settings }, value }) => {
  const common = {
    allowsNegative: value.phase === 'adjustment',
    classes: settings.functionalClasses,
  }
  return [
    ...functionalLineIssues({
      ...common,
      lines: value.generalLines ?? [],
      path: 'generalLines',
      totals: { amount: { path: 'general.ownExpenditure', total: value.general?.ownExpenditure } },
    }),
    ...functionalLineIssues({
      ...common,
      lines: value.fundLines ?? [],
      path: 'fundLines',
      totals: { amount: { path: 'fund.ownExpenditure', total: value.fund?.ownExpenditure } },
    }),
  ]
}

/** B01, B11: own basic expenditure down to the economic 款. */
export const byEconomicClass: Rule = ({ context: { settings }, value }) =>
  economicLineIssues({
    classes: settings.economicClasses,
    lines: value.econLines ?? [],
    path: 'econLines',
    total: { path: 'basicTotal', total: value.basicTotal },
  })

/** B11: special transfers are published by region and by project. */
export const specialTransfers: Rule = ({ value }) =>
  (value.transfers ?? []).flatMap(({ kind, project }, row) =>
    kind === 'special' && !project
      ? [{ key: 'B11_project', path: `transfers.${row}.project`, severity: 'error' as const }]
      : [],
  )

/** B10: every table of the phase is attached, written here or declared empty. */
export const tables: Rule = ({ context: { settings }, value }) => {
  const required = value.phase && new Map(Object.entries(settings.requiredTables)).get(value.phase)
  if (!required) return []
  const written = [
    ...(value.generalLines?.length ? ['generalOwn'] : []),
    ...(value.econLines?.length ? ['generalBasic'] : []),
    ...(value.fundLines?.length ? ['fundOwn'] : []),
    ...(value.transfers?.length ? ['generalTransfers'] : []),
  ]
  return requiredTableIssues({
    emptyNote: value.emptyNote,
    names: governmentTables,
    required,
    tablesEmpty: value.tablesEmpty,
    tablesGiven: value.tablesGiven,
    written,
  })
}
