import { Decimal } from 'decimal.js'

import { amountsIn, plain } from '../../../domain/chineseAmount.ts'
import { decimalOf, isWithin, shown } from '../../../domain/decimal.ts'
import type { Issue } from '../../../domain/issue.ts'
import { kindsOf } from '../penaltyKinds.ts'
import type { Rule } from './rule.ts'

const YUAN_IN_WAN = 10_000

/** U01: the amounts in 万元 say what the text says in 元, and a fine has an amount. */
export const amountsInWords: Rule = ({ value: { rows } }) =>
  (rows ?? []).flatMap(({ confiscated, content, fine, kinds }, row) => [
    ...amountIssue({
      amount: fine,
      key: 'U01_fine',
      path: `rows.${row}.fine`,
      stated: statedAmount({ content, word: '罚款' }),
    }),
    ...amountIssue({
      amount: confiscated,
      key: 'U01_confiscated',
      path: `rows.${row}.confiscated`,
      stated: statedAmount({ content, word: '没收' }),
    }),
    ...(fine || !kindsOf(kinds ?? '').includes('罚款')
      ? []
      : [{ key: 'U01_missing', path: `rows.${row}.fine`, severity: 'error' as const }]),
  ])

function amountIssue({
  amount,
  key,
  path,
  stated,
}: {
  amount: null | string | undefined
  key: string
  path: string
  stated: Decimal | undefined
}): Issue[] {
  const actual = decimalOf(amount)
  const expected = stated?.dividedBy(YUAN_IN_WAN)
  if (!actual || !expected || isWithin({ actual, expected })) return []
  return [
    { key, params: { actual: shown(actual), expected: shown(expected) }, path, severity: 'error' },
  ]
}

/** What the text orders under a word, in 元: the last amount of each clause, or the total it names. */
export function statedAmount({
  content,
  word,
}: {
  content: null | string | undefined
  word: '没收' | '罚款'
}): Decimal | undefined {
  const clauses = plain(content ?? '')
    .split(/[,;；。:：]|(?=并?处以?|没收|合计|共计)/)
    .map((clause) => ({ amount: amountsIn(clause).at(-1), clause }))
  const ordered: Decimal[] = []
  let isUnderWord = false
  for (const { amount, clause } of clauses) {
    if (/罚款|没收/.test(clause)) isUnderWord = clause.includes(word)
    if (!amount || !isUnderWord) continue
    if (/合计|共计/.test(clause)) return amount
    ordered.push(amount)
  }
  return ordered.length > 0 ? Decimal.sum(...ordered) : undefined
}
