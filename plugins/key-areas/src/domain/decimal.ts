import { Decimal } from 'decimal.js'

/** Exact decimal numbers as they are stored and compared: never binary fractions. */
export type Amount = null | number | string | undefined

/** The number a field holds, or nothing when it is empty or no number. */
export function decimalOf(amount: Amount): Decimal | undefined {
  if (amount === null || amount === undefined || amount === '') return undefined
  const text = String(amount).trim()
  return /^-?\d+(\.\d+)?$/.test(text) ? new Decimal(text) : undefined
}

/** The sum, or nothing while a part is missing: what is not yet written is not yet wrong. */
export function sumOf(amounts: Amount[]): Decimal | undefined {
  let sum = new Decimal(0)
  for (const amount of amounts) {
    const part = decimalOf(amount)
    if (!part) return undefined
    sum = sum.plus(part)
  }
  return sum
}

/** Digits after the point of the finest of the amounts as they are written. */
export function scaleOf(amounts: Amount[]): number {
  return Math.max(0, ...amounts.map((amount) => String(amount ?? '').split('.')[1]?.length ?? 0))
}

/**
 * How far a total may be from the sum of `count` rows that were each rounded to `scale` digits:
 * half of the last digit for every row, rounded up to whole units of that digit.
 */
export function roundingTolerance({ count, scale }: { count: number; scale: number }): Decimal {
  return new Decimal(10).pow(-scale).times(Math.ceil(count / 2))
}

export function isWithin({
  actual,
  expected,
  tolerance = 0,
}: {
  actual: Decimal
  expected: Decimal
  tolerance?: Decimal | number
}): boolean {
  return actual.minus(expected).abs().lessThanOrEqualTo(tolerance)
}

/** As officials write it: no exponent, no needless zeros. */
export function shown(amount: Decimal): string {
  return amount.toFixed()
}
