import { addDays, dayOf } from '../../../domain/day.ts'
import { type Amount, decimalOf, isWithin, shown, sumOf } from '../../../domain/decimal.ts'
import type { Draft } from '../../../domain/draft.ts'
import type { Issue } from '../../../domain/issue.ts'
import { difference, type Rule, type Tender } from './rule.ts'

function priceIssue({
  actual,
  expected,
  ...found
}: {
  actual: Amount
  expected: Amount
  key: string
  path: string
}): Issue[] {
  const [written, known] = [decimalOf(actual), decimalOf(expected)]
  if (!written || !known || isWithin({ actual: written, expected: known })) return []
  return [difference({ ...found, actual: shown(written), expected: shown(known) })]
}

/** G12: the winner is a candidate, at the price of its bid; the first one, or there is a reason. */
export const winner: Rule = ({ context: { companions }, value: { award, candidates } }) => {
  const published = (companions.candidates as Draft<Tender> | undefined)?.candidates
  const known = candidates ?? published
  if (!award?.winner || !known) return []
  const won = known.find(({ name }) => name === award.winner)
  if (!won) return [{ key: 'G12_unknown', path: 'award.winner', severity: 'error' }]
  const needsReason = won.rank !== 1 && !award.reason
  return [
    ...(needsReason
      ? [{ key: 'G12_reason', path: 'award.reason', severity: 'error' as const }]
      : []),
    ...priceIssue({
      actual: award.price,
      expected: won.price,
      key: 'G12_price',
      path: 'award.price',
    }),
  ]
}

/** G01: award ≤ ceiling, contract = award. */
export const amounts: Rule = ({ context: { companions }, value: { award, contract, section } }) => {
  const published = (companions.result as Draft<Tender> | undefined)?.award
  const [price, ceiling] = [decimalOf(award?.price), decimalOf(section?.ceiling)]
  const expected = award?.price ?? published?.price
  return [
    ...(price && ceiling?.lessThan(price)
      ? [
          difference({
            actual: shown(price),
            expected: shown(ceiling),
            key: 'G01_award',
            path: 'award.price',
          }),
        ]
      : []),
    ...priceIssue({
      actual: contract?.price,
      expected,
      key: 'G01_contract',
      path: 'contract.price',
    }),
  ]
}

/** G08: the contract is signed within thirty days of the notice of award. */
export const signing: Rule = ({ context: { settings }, value: { award, contract } }) => {
  const [signed, noticed] = [dayOf(contract?.signedOn), dayOf(award?.noticeOn)]
  if (!signed || !noticed) return []
  const latest = addDays({ count: settings.signWithinDays, from: noticed })
  if (signed >= noticed && signed <= latest) return []
  const path = 'contract.signedOn'
  return [
    signed < noticed
      ? difference({ actual: signed, expected: noticed, key: 'G08_order', path })
      : difference({ actual: signed, expected: latest, key: 'G08_late', path }),
  ]
}

/** G13: what the final price exceeds the contract by is explained by changes that were published. */
export const finalPrice: Rule = ({ context: { companions, settings }, value }) => {
  const published = (companions.contract as Draft<Tender> | undefined)?.contract
  const agreed = decimalOf(value.contract?.price ?? published?.price)
  const actual = decimalOf(value.completion?.finalPrice)
  const changed = sumOf((value.changes ?? []).map(({ priceChange }) => priceChange ?? '0'))
  if (!agreed || !actual || !changed) return []
  const expected = agreed.plus(changed)
  const limit = expected.times(100 + settings.maxUnexplainedExcessPercent).dividedBy(100)
  if (actual.lessThanOrEqualTo(limit)) return []
  const params = { actual: shown(actual), expected: shown(expected) }
  return [{ key: 'G13_excess', params, path: 'completion.finalPrice', severity: 'warning' }]
}
