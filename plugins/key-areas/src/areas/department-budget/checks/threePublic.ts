import { decimalOf, shown } from '../../../domain/decimal.ts'
import { THREE_PUBLIC_LEAVES } from '../../../domain/finance/threePublic.ts'
import { threePublicIssues } from '../../../domain/finance/threePublicIssues.ts'
import type { Rule } from './rule.ts'

/** B03, B05, B12. */
export const threePublic: Rule = ({ context: { settings }, value }) =>
  threePublicIssues({
    fromPercent: settings.reasonFromPercent,
    path: 'threePublic',
    value: value.threePublic,
  })

/** B12: accounts give the counts behind the money. */
export const countsOfAccounts: Rule = ({ value: { phase, threePublic: expenses } }) =>
  phase === 'final' && expenses && !expenses.counts
    ? [{ key: 'B12_missing', path: 'threePublic.counts', severity: 'error' }]
    : []

/** B09: basic expenditure is part of all expenditure, also for each of the four kinds. */
export const withinThreePublic: Rule = ({ context: { settings }, value }) =>
  THREE_PUBLIC_LEAVES.flatMap((leaf) => {
    const code = settings.threePublicCodes[leaf]
    const row = value.econLines?.findIndex(({ econCode }) => econCode === code) ?? -1
    const actual = decimalOf(value.econLines?.[row]?.amount)
    const limit = decimalOf(value.threePublic?.[leaf])
    if (!actual || !limit || actual.lessThanOrEqualTo(limit)) return []
    const params = { actual: shown(actual), code, expected: shown(limit) }
    return [{ key: 'B09_exceeds', params, path: `econLines.${row}.amount`, severity: 'warning' }]
  })
