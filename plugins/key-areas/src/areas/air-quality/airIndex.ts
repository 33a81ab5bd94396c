import { Decimal } from 'decimal.js'

import { type Amount, decimalOf } from '../../domain/decimal.ts'
import { INDEX_STEPS, type Measure } from './standards/breakpoints.ts'
import { STANDARDS, type StandardVersion } from './standards/versions.ts'

/** In the order they are named when several share the highest index. */
export const POLLUTANTS = {
  pm25: 'PM2.5',
  pm10: 'PM10',
  so2: 'SO2',
  no2: 'NO2',
  co: 'CO',
  o3: 'O3',
} as const

export type Pollutant = keyof typeof POLLUTANTS

/** The average of each pollutant that a report is computed from. */
export type Averages = Record<Pollutant, { amount: Amount; measure: Measure }>

export type AirIndex = {
  aqi: 'NA' | number
  iaqi: Partial<Record<Pollutant, number>>
  primary: string[]
}

/** Whole μg/m³, CO to one digit in mg/m³; halves go to the even neighbour (GB/T 8170). */
export function roundedConcentration({
  amount,
  measure,
}: {
  amount: Amount
  measure: Measure
}): Decimal | undefined {
  const digits = measure.startsWith('co') ? 1 : 0
  return decimalOf(amount)?.toDecimalPlaces(digits, Decimal.ROUND_HALF_EVEN)
}

/**
 * The index of one pollutant, rounded up. Above its last step it stays at that step: 300 for O3 over
 * eight hours, 200 for SO2 over an hour. Concentrations are to be rounded before.
 */
export function pollutantIndex({
  concentration,
  measure,
  version,
}: {
  concentration: Decimal
  measure: Measure
  version: StandardVersion
}): number {
  const steps = STANDARDS[version][measure]
  const above = steps.findIndex((step) => concentration.lessThanOrEqualTo(step))
  if (above === 0) return 0
  if (above === -1) return INDEX_STEPS[steps.length - 1]!
  const [low, high] = [steps[above - 1]!, steps[above]!]
  const [from, to] = [INDEX_STEPS[above - 1]!, INDEX_STEPS[above]!]
  return concentration
    .minus(low)
    .times(to - from)
    .dividedBy(high - low)
    .plus(from)
    .ceil()
    .toNumber()
}

/**
 * The index of the air. While an average is missing it is the number of the rest only above 100,
 * otherwise NA, since what is missing may be what is worst.
 */
export function airIndex({
  averages,
  version,
}: {
  averages: Averages
  version: StandardVersion
}): AirIndex {
  const names = Object.keys(POLLUTANTS) as Pollutant[]
  const iaqi: AirIndex['iaqi'] = {}
  for (const name of names) {
    const concentration = roundedConcentration(averages[name])
    if (concentration) {
      const { measure } = averages[name]
      iaqi[name] = pollutantIndex({ concentration, measure, version })
    }
  }
  const known = Object.values(iaqi)
  const highest = Math.max(0, ...known)
  if (known.length < names.length && highest <= 100) return { aqi: 'NA', iaqi, primary: [] }
  const worst = names.filter((name) => highest > 50 && iaqi[name] === highest)
  return { aqi: highest, iaqi, primary: worst.map((name) => POLLUTANTS[name]) }
}
