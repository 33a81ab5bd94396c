import type { Draft } from '../../../domain/draft.ts'
import { approvalIssues } from '../../../domain/finance/approvalIssues.ts'
import { budgetOfYearIssues } from '../../../domain/finance/budgetOfYear.ts'
import { publishedElsewhereIssue } from '../../../domain/finance/publishedElsewhere.ts'
import { BUDGETS, type GovernmentBudget, type Rule } from './rule.ts'

/** D12, D18: in time after approval, and accounts after their budget. */
export const publication: Rule = ({ context: { companions, settings, today }, value }) => {
  const budget = companions.budget as Draft<GovernmentBudget> | undefined
  return [
    ...approvalIssues({ days: settings.publicationDays, today, value }),
    ...budgetOfYearIssues({ budget, today, value }),
  ]
}

/** B06: last year and the budget are what was published. */
export const published: Rule = ({ context: { companions }, value }) => {
  const last = companions.lastYear as Draft<GovernmentBudget> | undefined
  const budget = companions.budget as Draft<GovernmentBudget> | undefined
  return BUDGETS.flatMap((name) => [
    ...publishedElsewhereIssue({
      here: { amount: value[name]?.previous, unit: value.unit },
      path: `${name}.previous`,
      there: { amount: last?.[name]?.ownExpenditure, unit: last?.unit },
    }),
    ...publishedElsewhereIssue({
      here: { amount: value[name]?.budgeted, unit: value.unit },
      key: 'B06_budget',
      path: `${name}.budgeted`,
      there: { amount: budget?.[name]?.ownExpenditure, unit: budget?.unit },
    }),
  ])
}
