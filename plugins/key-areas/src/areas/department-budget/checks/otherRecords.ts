import type { Amount } from '../../../domain/decimal.ts'
import type { Draft } from '../../../domain/draft.ts'
import { approvalIssues } from '../../../domain/finance/approvalIssues.ts'
import { budgetOfYearIssues } from '../../../domain/finance/budgetOfYear.ts'
import { publishedElsewhereIssue } from '../../../domain/finance/publishedElsewhere.ts'
import {
  threePublicBudgetIssues,
  unbudgetedThreePublicIssues,
} from '../../../domain/finance/threePublicIssues.ts'
import type { DepartmentBudget, Rule } from './rule.ts'

/** D12, D18: in time after approval, and accounts after their budget. */
export const publication: Rule = ({
  context: {
    companions: { budget },
    settings: { publicationDays },
    today,
  },
  value,
}) => [
  ...approvalIssues({ days: publicationDays, today, value }),
  ...budgetOfYearIssues({ budget: budget as Draft<DepartmentBudget> | undefined, today, value }),
]

/** B06: the column of last year is what was published last year. */
export const lastYear: Rule = ({ context: { companions }, value }) => {
  const last = companions.lastYear as Draft<DepartmentBudget> | undefined
  if (!last) return []
  const compared = (amounts: { here: Amount; path: string; there: Amount }) =>
    publishedElsewhereIssue({
      here: { amount: amounts.here, unit: value.unit },
      path: amounts.path,
      there: { amount: amounts.there, unit: last.unit },
    })
  const before = new Map(last.lines?.map((line) => [line.funcCode, line.amount] as const))
  return [
    ...compared({ here: value.previous, path: 'previous', there: last.total }),
    ...compared({
      here: value.threePublic?.previous?.total,
      path: 'threePublic.previous.total',
      there: last.threePublic?.total,
    }),
    ...(value.lines ?? []).flatMap(({ funcCode, prevAmount }, row) =>
      compared({ here: prevAmount, path: `lines.${row}.prevAmount`, there: before.get(funcCode) }),
    ),
  ]
}

/** B06: accounts give the budget, as it was published. */
export const budgetFigure: Rule = ({ context: { companions }, value }) => {
  const budget = companions.budget as Draft<DepartmentBudget> | undefined
  return [
    ...publishedElsewhereIssue({
      here: { amount: value.budgeted, unit: value.unit },
      key: 'B06_budget',
      path: 'budgeted',
      there: { amount: budget?.total, unit: budget?.unit },
    }),
    ...unbudgetedThreePublicIssues({
      path: 'threePublic',
      phase: value.phase,
      value: value.threePublic,
    }),
    ...threePublicBudgetIssues({
      here: { unit: value.unit, value: value.threePublic },
      path: 'threePublic',
      there: { unit: budget?.unit, value: budget?.threePublic },
    }),
  ]
}
