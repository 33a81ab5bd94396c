import { Decimal } from 'decimal.js'

/** A measured value or a limit as laboratories write it: `1.2×10⁴CFU/g`, `＜0.01 mg/kg`. */
export type Measured = { isBelow: boolean; number: Decimal; unit: string }

export function measuredIn(text: string): Measured | undefined {
  const form =
    /^(<)?(\d+(?:\.\d+)?)(?:[x×*·]10\^?(-?\d+))?((?:[a-zμ%‰°℃\p{Script=Han}][\p{L}\d%‰°℃μ/().·]*)?)$/iu
  const match = form.exec(plain(text))
  if (!match) return undefined
  const [, below, digits, power = '0', unit = ''] = match
  const number = new Decimal(digits!).times(new Decimal(10).pow(Number(power)))
  return { isBelow: below !== undefined, number, unit: unit.toLowerCase() }
}

/** Without spaces, wide characters and raised digits. */
export function plain(text: string): string {
  return text
    .replaceAll(/[⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+/g, (power) => `^${power.normalize('NFKC').replace('−', '-')}`)
    .normalize('NFKC')
    .replaceAll(/\s/g, '')
    .replace(/^(≦|<=|不得超过|不超过|小于等于)/, '≤')
    .replace(/^(≧|>=|不得低于|不低于|不少于|大于等于)/, '≥')
}
