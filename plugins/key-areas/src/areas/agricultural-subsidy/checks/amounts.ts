import { type Amount, decimalOf, isWithin, shown } from '../../../domain/decimal.ts'
import type { Draft } from '../../../domain/draft.ts'
import { type Finding, followsIfEmpty } from '../../../domain/finding.ts'
import type { Issue } from '../../../domain/issue.ts'
import { sumIssue } from '../../../domain/sumIssue.ts'
import type { AgriculturalSubsidy, Rule } from '../rule.ts'

const ONE_FEN = 0.01
const DIGITS = 2

/** S02: amount = quantity × standard, in every row. */
const products: Rule = ({ value: { batches, machinery, persons } }) => [
  ...(['batches', 'persons'] as const).flatMap((list) =>
    (list === 'batches' ? (batches ?? []) : (persons ?? [])).flatMap(
      ({ amount, quantity, unitStandard }, row) =>
        product({
          path: `${list}.${row}.amount`,
          quantity,
          standard: unitStandard,
          written: amount,
        }),
    ),
  ),
  ...(machinery ?? []).flatMap(({ quantity, totalSubsidy, unitSubsidy }, row) =>
    product({
      path: `machinery.${row}.totalSubsidy`,
      quantity,
      standard: unitSubsidy,
      written: totalSubsidy,
    }),
  ),
]

function product({
  path,
  quantity,
  standard,
  written,
}: {
  path: string
  quantity: Amount
  standard: Amount
  written: Amount
}): Finding[] {
  const [actual, count, each] = [written, quantity, standard].map(decimalOf)
  if (!count || !each) return []
  const expected = count.times(each)
  if (!actual) return followsIfEmpty({ follows: expected.toFixed(DIGITS), path, written })
  if (isWithin({ actual, expected, tolerance: ONE_FEN })) return []
  const params = { actual: shown(actual), expected: shown(expected) }
  return [{ key: 'S02_amount', params, path, severity: 'error' }]
}

/** S02: the rows are the total. */
const total: Rule = ({ value: { batches, machinery, totalAmount } }) =>
  batches || machinery
    ? sumIssue({
        key: 'S02_total',
        parts: [
          ...(batches ?? []).map(({ amount }) => amount),
          ...(machinery ?? []).map(({ totalSubsidy }) => totalSubsidy),
        ],
        path: 'totalAmount',
        total: totalAmount,
      })
    : []

type Person = NonNullable<Draft<AgriculturalSubsidy>['persons']>[number]

/** S02: the persons of a village are its batch, where they are listed. */
const villages: Rule = ({ value: { batches, persons } }) => {
  const people = byPlace(persons ?? [])
  return [...byPlace(batches ?? [])].flatMap(([place, [only, ...others]]) => {
    const listed = people.get(place)
    if (!listed || !only || others.length > 0) return []
    return sumIssue({
      key: 'S02_batch',
      parts: listed.map(({ amount }) => amount),
      path: `batches.${only.row}.amount`,
      total: only.amount,
    })
  })
}

type Paid = Pick<Person, 'amount' | 'township' | 'village'>

function byPlace(rows: Paid[]): Map<string, (Paid & { row: number })[]> {
  const groups = new Map<string, (Paid & { row: number })[]>()
  for (const [row, paid] of rows.entries()) {
    const group = groups.get(placeOf(paid)) ?? []
    group.push({ ...paid, row })
    groups.set(placeOf(paid), group)
  }
  return groups
}

function placeOf({ township, village }: Pick<Person, 'township' | 'village'>): string {
  return `${township} ${village}`
}

/** S05: a machine is subsidised with the cap of its grade, or a part of its price, at most. */
const caps: Rule = ({ context: { settings }, value: { machinery } }) =>
  (machinery ?? []).flatMap(({ gradeCap, unitPrice, unitSubsidy }, row): Issue[] => {
    const [actual, price, cap] = [unitSubsidy, unitPrice, gradeCap].map(decimalOf)
    const expected = cap ?? price?.times(settings.machineryShare)
    if (!actual || !expected || actual.lessThanOrEqualTo(expected)) return []
    const params = { actual: shown(actual), expected: shown(expected) }
    return [{ key: 'S05_cap', params, path: `machinery.${row}.unitSubsidy`, severity: 'error' }]
  })

export const amounts = [products, total, villages, caps]
