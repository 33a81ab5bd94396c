import { changeIssues } from '../../../domain/finance/changeIssues.ts'
import { economicLineIssues } from '../../../domain/finance/economicLineIssues.ts'
import { executionIssues } from '../../../domain/finance/executionIssues.ts'
import { functionalLineIssues } from '../../../domain/finance/functionalLineIssues.ts'
import { sumIssue } from '../../../domain/sumIssue.ts'
import type { Rule } from './rule.ts'

/** B01, B02, B05, B11: the lines by function and what they add up to. */
export const byFunction: Rule = ({ context: { settings }, value }) =>
  functionalLineIssues({
    allowsNegative: value.phase === 'adjustment',
    classes: settings.functionalClasses,
    lines: value.lines ?? [],
    path: 'lines',
    totals: {
      amount: { path: 'total', total: value.total },
      basic: { path: 'basicTotal', total: value.basicTotal },
      project: { path: 'projectTotal', total: value.projectTotal },
    },
  })

/** B01, B11: basic expenditure by economic class. */
export const byEconomicClass: Rule = ({ context: { settings }, value }) =>
  economicLineIssues({
    classes: settings.economicClasses,
    lines: value.econLines ?? [],
    path: 'econLines',
    total: { path: 'basicTotal', total: value.basicTotal },
  })

/** B02, B05, B07: the totals among themselves and against last year. */
export const totals: Rule = ({ value }) => [
  ...sumIssue({
    key: 'B02_total',
    parts: [value.basicTotal, value.projectTotal],
    path: 'total',
    rounded: true,
    total: value.total,
  }),
  ...sumIssue({
    key: 'B07_expenditure',
    parts: [value.total, value.carriedOver ?? '0'],
    path: 'expenditureTotal',
    rounded: true,
    total: value.expenditureTotal,
  }),
  ...sumIssue({
    isIndependent: true,
    key: 'B07_balance',
    parts: [value.expenditureTotal],
    path: 'incomeTotal',
    total: value.incomeTotal,
  }),
  ...changeIssues({
    change: value.change,
    current: value.total,
    paths: { change: 'change', rate: 'changeRate' },
    previous: value.previous,
    rate: value.changeRate,
  }),
]

/** B14: how much of the budget was used. */
export const execution: Rule = ({ context: { settings }, value }) =>
  value.phase === 'final'
    ? executionIssues({
        approved: value.budgeted,
        lowPercent: settings.lowExecutionPercent,
        path: 'executionRate',
        rate: value.executionRate,
        used: value.total,
      })
    : []
