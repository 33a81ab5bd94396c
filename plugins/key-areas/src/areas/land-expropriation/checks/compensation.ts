import type { Decimal } from 'decimal.js'

import { decimalOf, isWithin, shown, sumOf } from '../../../domain/decimal.ts'
import type { Draft } from '../../../domain/draft.ts'
import type { Issue } from '../../../domain/issue.ts'
import { sumIssue } from '../../../domain/sumIssue.ts'
import { dossierOf, type LandExpropriation, type Rule } from '../rule.ts'

type Standard = NonNullable<Draft<LandExpropriation>['standards']>[number]

const YUAN_PER_WAN = 10_000
const ONE_FEN_IN_WAN = '0.000001'

/** L03: land compensation and resettlement subsidy are the area times the standard of its zone. */
const standardOfZone: Rule = (args) => {
  const { standards } = dossierOf(args)
  if (!standards) return []
  return (args.value.payments ?? []).flatMap(
    ({ areaMu, land, resettlement, zone }, row): Issue[] => {
      if (!zone) return []
      const standard = standards.find((one) => one.zone === zone)
      if (!standard) {
        const path = `payments.${row}.zone`
        return [{ key: 'L03_zone', params: { zone }, path, severity: 'error' }]
      }
      const [actual, area, rate] = [
        sumOf([land, resettlement]),
        decimalOf(areaMu),
        wanPerMu(standard),
      ]
      if (!actual || !area || !rate) return []
      const expected = area.times(rate)
      if (isWithin({ actual, expected, tolerance: decimalOf(ONE_FEN_IN_WAN)! })) return []
      const params = { actual: shown(actual), expected: shown(expected) }
      return [{ key: 'L03_standard', params, path: `payments.${row}.land`, severity: 'error' }]
    },
  )
}

function wanPerMu({ amount, unit }: Standard): Decimal | undefined {
  if (!unit) return undefined
  return decimalOf(amount)?.dividedBy(unit === 'yuan' ? YUAN_PER_WAN : 1)
}

const totals: Rule = ({ value: { paidTotal, payments } }) => [
  ...(payments ?? []).flatMap((payment, row) => {
    const { attachments, crops, land, resettlement, socialSecurity, total } = payment
    return sumIssue({
      key: 'L03_payment',
      parts: [land, resettlement, crops ?? 0, attachments ?? 0, socialSecurity ?? 0],
      path: `payments.${row}.total`,
      total,
    })
  }),
  ...sumIssue({
    key: 'L03_paidTotal',
    parts: payments ? payments.map(({ total }) => total) : [undefined],
    path: 'paidTotal',
    total: paidTotal,
  }),
]

export const compensation = [standardOfZone, totals]
