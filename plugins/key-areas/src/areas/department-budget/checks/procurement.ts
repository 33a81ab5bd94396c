import { decimalOf, shown } from '../../../domain/decimal.ts'
import { percentIssue } from '../../../domain/percentIssue.ts'
import { sumIssue } from '../../../domain/sumIssue.ts'
import type { Rule } from './rule.ts'

/** B13: procurement adds up, and the share of small and medium enterprises is right. */
export const procurement: Rule = ({ value: { phase, procurement: note } }) => {
  if (!note) {
    const isOwed = phase === 'final'
    return isOwed ? [{ key: 'B13_missing', path: 'procurement', severity: 'error' }] : []
  }
  const { goods, services, smeAmount, smeShare, total, works } = note
  const [small, all] = [decimalOf(smeAmount), decimalOf(total)]
  const exceeds = small && all && small.greaterThan(all)
  return [
    ...sumIssue({
      key: 'B13_total',
      parts: [goods, works, services],
      path: 'procurement.total',
      rounded: true,
      total,
    }),
    ...(exceeds
      ? [
          {
            key: 'B13_sme',
            params: { actual: shown(small), expected: shown(all) },
            path: 'procurement.smeAmount',
            severity: 'error' as const,
          },
        ]
      : []),
    ...percentIssue({
      key: 'B13_share',
      part: smeAmount,
      path: 'procurement.smeShare',
      percent: smeShare,
      whole: total,
    }),
  ]
}
