import { type Amount, decimalOf, isWithin, shown, sumOf } from '../../../domain/decimal.ts'
import type { Issue } from '../../../domain/issue.ts'
import { sumIssue } from '../../../domain/sumIssue.ts'
import { awardedLots, type Lot, noticesOf, type Rule } from './rule.ts'

/** G01: the budgets of the lots are the budget of the project. */
export const budgets: Rule = ({ value: { budget, lots } }) =>
  lots
    ? sumIssue({
        key: 'G01_budget',
        parts: lots.map((lot) => lot.budget),
        path: 'budget',
        total: budget,
      })
    : []

/** G01: award ≤ ceiling ≤ budget, of the project and of every lot. */
export const limits: Rule = ({ value: { budget, ceiling, lots } }) => [
  ...notAbove({ amount: ceiling, key: 'G01_ceiling', limit: budget, path: 'ceiling' }),
  ...(lots ?? []).flatMap((lot, row) => {
    const path = (name: string) => `lots.${row}.${name}`
    const limit = lot.ceiling ?? lot.budget
    return [
      ...notAbove({
        amount: lot.ceiling,
        key: 'G01_ceiling',
        limit: lot.budget,
        path: path('ceiling'),
      }),
      ...notAbove({ amount: lot.amount, key: 'G01_award', limit, path: path('amount') }),
    ]
  }),
]

function notAbove({
  amount,
  limit,
  ...found
}: {
  amount: Amount
  key: string
  limit: Amount
  path: string
}): Issue[] {
  const [actual, expected] = [decimalOf(amount), decimalOf(limit)]
  if (!actual || !expected || actual.lessThanOrEqualTo(expected)) return []
  const params = { actual: shown(actual), expected: shown(expected) }
  return [{ ...found, params, severity: 'error' }]
}

/** G01: the contract is for what was awarded: one lot of its supplier, or all of them. */
export const contractAmount: Rule = ({ context: { companions }, value: { contract, lots } }) => {
  const { result } = noticesOf(companions.project)
  const awarded = awardedLots(lots?.some((lot) => lot.result) ? lots : result?.lots).filter(
    ({ supplier }) => supplier === contract?.supplier,
  )
  const actual = decimalOf(contract?.amount)
  const expected = sumOf(awarded.map(({ amount }) => amount))
  if (!actual || !expected || awarded.length === 0) return []
  const isOfOneLot = awarded.some(({ amount }) => decimalOf(amount)?.equals(actual))
  if (isOfOneLot || isWithin({ actual, expected })) return []
  const params = { actual: shown(actual), expected: shown(expected) }
  return [{ key: 'G01_contract', params, path: 'contract.amount', severity: 'error' }]
}

/** G02: an award of exactly the budget is worth a look. */
export const awardOfBudget: Rule = ({ value: { lots } }) =>
  awardedLots(lots).flatMap((lot): Issue[] => {
    const [amount, budget] = [decimalOf(lot.amount), decimalOf(lot.budget)]
    if (!amount || !budget?.equals(amount)) return []
    const path = `lots.${(lots as Lot[]).indexOf(lot)}.amount`
    return [{ key: 'G02_budget', params: { amount: shown(amount) }, path, severity: 'info' }]
  })
