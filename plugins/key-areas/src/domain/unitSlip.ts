import { Decimal } from 'decimal.js'

import { type Amount, decimalOf } from './decimal.ts'

/**
 * Neighbours of one column may differ by three orders of magnitude before 元 for 万元, a factor of
 * 10 000, is the likelier explanation: amounts that belong together rarely differ by more than ten.
 */
const JUMP = 1_000

/** N03: rows whose amount lies a jump above all the others, or below them. */
export function unitSlips(amounts: Amount[]): number[] {
  const numbers = amounts.map((amount) => decimalOf(amount)?.abs())
  return numbers.flatMap((number, row) => {
    const others = numbers.filter((other, at): other is Decimal => at !== row && isPositive(other))
    if (!isPositive(number) || others.length < 2) return []
    const isAbove = number.greaterThanOrEqualTo(Decimal.max(...others).times(JUMP))
    const isBelow = number.times(JUMP).lessThanOrEqualTo(Decimal.min(...others))
    return isAbove || isBelow ? [row] : []
  })
}

/**
 * N03: whether a number without a decimal point has lost it against what its pair says it is, as in
 * 1947亩 beside 0.1298公顷, which are 1.947亩. Digits that differ by rounding alone count as the same.
 */
export function hasLostPoint({
  expected,
  written,
}: {
  expected: Amount
  written: Amount
}): boolean {
  const [number, pair] = [decimalOf(written), decimalOf(expected)]
  if (!isPositive(number) || !isPositive(pair) || !number.isInteger()) return false
  if (String(written).includes('.')) return false
  const shift = Decimal.round(Decimal.log10(number.dividedBy(pair)))
  if (shift.lessThan(1)) return false
  const difference = number.minus(pair.times(new Decimal(10).pow(shift))).abs()
  return difference.lessThanOrEqualTo(1)
}

/**
 * N03: amounts in a text that stand in plain 元 although they are, digit for digit, amounts that the
 * table beside it gives in 万元.
 */
export function amountsInYuan({ amounts, text }: { amounts: Amount[]; text: string }): string[] {
  const inWan = new Set(amounts.map((amount) => decimalOf(amount)?.toFixed()))
  return [...text.matchAll(/(?<![\d.,])(\d+(?:\.\d+)?)\s*元/g)]
    .map(([, number]) => number!)
    .filter((number) => number !== '0' && inWan.has(new Decimal(number).toFixed()))
}

function isPositive(number: Decimal | undefined): number is Decimal {
  return number?.greaterThan(0) ?? false
}
