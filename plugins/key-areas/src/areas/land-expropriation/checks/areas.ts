import { Decimal } from 'decimal.js'

import { type Amount, decimalOf, isWithin, scaleOf, shown } from '../../../domain/decimal.ts'
import { type Finding, followsIfEmpty } from '../../../domain/finding.ts'
import { divisionTier, isWithinDivision } from '../../../domain/identifiers/divisionCode.ts'
import type { Issue } from '../../../domain/issue.ts'
import { sumIssue } from '../../../domain/sumIssue.ts'
import { hasLostPoint } from '../../../domain/unitSlip.ts'
import type { Rule } from '../rule.ts'

const MU_PER_HECTARE = 15

/** Digits of 亩 that nobody has written yet. */
const DIGITS = 4

/** L01: parcels add up to the total, classes of land to their parcel. */
const sums: Rule = ({ value: { parcels, totalHa } }) => [
  ...sumIssue({
    key: 'L01_total',
    parts: parcels ? parcels.map(({ areaHa }) => areaHa) : [undefined],
    path: 'totalHa',
    total: totalHa,
  }),
  ...(parcels ?? []).flatMap((parcel, row) => {
    const { areaHa, construction, cultivated, farmland, otherFarmland, unused } = parcel
    return [
      ...sumIssue({
        key: 'L01_classes',
        parts: [farmland, construction ?? 0, unused ?? 0],
        path: `parcels.${row}.areaHa`,
        total: areaHa,
      }),
      ...sumIssue({
        key: 'L01_farmland',
        parts: [cultivated, otherFarmland ?? 0],
        path: `parcels.${row}.farmland`,
        total: farmland,
      }),
    ]
  }),
]

/** L02, N03: 亩 are 15 times 公顷, as far as rounding lets them. */
const conversions: Rule = ({ context: { settings }, value: { parcels, totalHa, totalMu } }) => {
  const { hectareRoundingMu } = settings
  return [
    ...conversion({ hectareRoundingMu, hectares: totalHa, mu: totalMu, path: 'totalMu' }),
    ...(parcels ?? []).flatMap(({ areaHa, areaMu }, row) =>
      conversion({
        hectareRoundingMu,
        hectares: areaHa,
        mu: areaMu,
        path: `parcels.${row}.areaMu`,
      }),
    ),
  ]
}

function conversion({
  hectareRoundingMu,
  hectares,
  mu,
  path,
}: {
  hectareRoundingMu: number | string
  hectares: Amount
  mu: Amount
  path: string
}): Finding[] {
  const [actual, expected] = [decimalOf(mu), decimalOf(hectares)?.times(MU_PER_HECTARE)]
  const rounding = decimalOf(hectareRoundingMu)
  if (!expected || !rounding) return []
  if (!actual) return followsIfEmpty({ follows: expected.toFixed(DIGITS), path, written: mu })
  const params = { actual: shown(actual), expected: shown(expected) }
  if (hasLostPoint({ expected: shown(expected), written: mu })) {
    return [{ key: 'N03_point', params, path, severity: 'warning' }]
  }
  const tolerance = rounding.plus(new Decimal(10).pow(-scaleOf([mu])).dividedBy(2))
  if (isWithin({ actual, expected, tolerance })) return []
  return [{ key: 'L02_mu', params, path, severity: 'warning' }]
}

/** The approval is of the area that is expropriated. */
const approved: Rule = ({ value: { approval, totalHa } }) => {
  const [actual, expected] = [decimalOf(approval?.areaHa), decimalOf(totalHa)]
  if (!actual || !expected || actual.equals(expected)) return []
  const params = { actual: shown(actual), expected: shown(expected) }
  return [{ key: 'L08_approved', params, path: 'approval.areaHa', severity: 'warning' }]
}

/** L09: parcels are in townships of the county, and those of one dossier in one county. */
const divisions: Rule = ({ context: { settings }, value: { parcels } }) => {
  const codes = (parcels ?? []).map(({ townshipCode }) => townshipCode)
  const first = codes.find((code) => code && divisionTier(code) === 'township')
  const division = settings.countyCode || first?.slice(0, 6)
  return codes.flatMap((code, row): Issue[] => {
    if (!code) return []
    const path = `parcels.${row}.townshipCode`
    if (divisionTier(code) !== 'township') {
      return [{ key: 'L09_township', params: { code }, path, severity: 'error' }]
    }
    if (!division || isWithinDivision({ code, division })) return []
    return [{ key: 'L09_county', params: { code, division }, path, severity: 'error' }]
  })
}

export const areas = [sums, conversions, approved, divisions]
