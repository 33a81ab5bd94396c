import { Decimal } from 'decimal.js'

const Exact = Decimal.clone({ precision: 60 })

/** More than any exact conversion leaves after the point; a third goes on to the end. */
const EXACT_PLACES = 30

/** Units that are exact multiples of each other; areas are counted in thirds of a square metre. */
const SCALES: Record<string, Record<string, number>> = {
  area: { 亩: 2_000, 公顷: 30_000, 平方公里: 3_000_000, 平方米: 3 },
  money: { 万元: 10_000, 亿元: 100_000_000, 元: 1, 千元: 1_000, 百万元: 1_000_000 },
}

/** The amount in another unit, exactly, or nothing when there is no way from one to the other. */
export function convertUnit({
  amount,
  from,
  to,
}: {
  amount: string
  from: string
  to: string
}): string | undefined {
  if (from === to) return amount
  const scale = Object.values(SCALES).find((units) => from in units && to in units)
  if (!scale) return undefined
  const converted = new Exact(amount).times(scale[from]!).dividedBy(scale[to]!)
  return converted.decimalPlaces() < EXACT_PLACES ? converted.toFixed() : undefined
}

/** Whether other units than this one occur for the same quantity, so that it has to be stated. */
export function isConvertible(unit: string): boolean {
  return Object.values(SCALES).some((units) => unit in units)
}
