import type { Amount } from '../../../domain/decimal.ts'
import { changeIssues, reasonIssues } from '../../../domain/finance/changeIssues.ts'
import { executionIssues } from '../../../domain/finance/executionIssues.ts'
import { sumIssue } from '../../../domain/sumIssue.ts'
import { BUDGETS, type Rule } from './rule.ts'

const INCOME = [
  'ownIncome',
  'transfersIn',
  'debtIn',
  'carriedIn',
  'movedIn',
  'stabilisationIn',
] as const

const EXPENDITURE = [
  'ownExpenditure',
  'transfersUp',
  'transfersDown',
  'debtOut',
  'movedOut',
  'stabilisationOut',
  'carriedOut',
] as const

/** B07: each of the four budgets closes, with transfers, debt and what is carried over. */
export const balances: Rule = ({ value }) =>
  BUDGETS.flatMap((name) => {
    const budget = value[name]
    if (!budget) return []
    const partsOf = (first: Amount, others: readonly Amount[]) => [
      first,
      ...others.filter((amount) => amount !== undefined && amount !== null),
    ]
    const { expenditureTotal, incomeTotal, ownExpenditure, ownIncome } = budget
    return [
      ...sumIssue({
        key: 'B07_income',
        parts: partsOf(
          ownIncome,
          INCOME.slice(1).map((field) => budget[field]),
        ),
        path: `${name}.incomeTotal`,
        rounded: true,
        total: incomeTotal,
      }),
      ...sumIssue({
        key: 'B07_expenditure',
        parts: partsOf(
          ownExpenditure,
          EXPENDITURE.slice(1).map((field) => budget[field]),
        ),
        path: `${name}.expenditureTotal`,
        rounded: true,
        total: expenditureTotal,
      }),
      ...sumIssue({
        isIndependent: true,
        key: 'B07_balance',
        parts: [expenditureTotal],
        path: `${name}.incomeTotal`,
        total: incomeTotal,
      }),
    ]
  })

/** B07: what the income of the general budget is made of, and the transfers it gets and gives. */
export const composition: Rule = ({ value: { general, transfers } }) => [
  ...sumIssue({
    key: 'B07_own',
    parts: [general?.taxIncome, general?.nonTaxIncome],
    path: 'general.ownIncome',
    rounded: true,
    total: general?.ownIncome,
  }),
  ...sumIssue({
    key: 'B07_transfersIn',
    parts: [general?.taxReturns, general?.generalTransfers, general?.specialTransfers],
    path: 'general.transfersIn',
    rounded: true,
    total: general?.transfersIn,
  }),
  ...(transfers && transfers.length > 0
    ? sumIssue({
        key: 'B07_transfersDown',
        parts: transfers.map(({ amount }) => amount),
        path: 'general.transfersDown',
        rounded: true,
        total: general?.transfersDown,
      })
    : []),
]

/** B05 and B14: own expenditure against last year and against the budget. */
export const development: Rule = ({ context: { settings }, value }) =>
  BUDGETS.flatMap((name) => {
    const budget = value[name]
    if (!budget) return []
    const { budgeted, change, changeRate, executionRate, ownExpenditure, previous, reason } = budget
    return [
      ...changeIssues({
        change,
        current: ownExpenditure,
        paths: { change: `${name}.change`, rate: `${name}.changeRate` },
        previous,
        rate: changeRate,
      }),
      ...reasonIssues({
        current: ownExpenditure,
        fromPercent: settings.reasonFromPercent,
        path: `${name}.reason`,
        previous,
        reason,
      }),
      ...(value.phase === 'final'
        ? executionIssues({
            approved: budgeted,
            lowPercent: settings.lowExecutionPercent,
            path: `${name}.executionRate`,
            rate: executionRate,
            used: ownExpenditure,
          })
        : []),
    ]
  })
