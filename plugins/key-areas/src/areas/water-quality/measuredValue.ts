import type { Decimal } from 'decimal.js'

import { decimalOf } from '../../domain/decimal.ts'

/** `0.01L` and `<0.01` stand for what lies below 0.01, the least the method can find. */
export const VALUE_FORM = /^([<＜]\s*\d+(\.\d+)?|\d+(\.\d+)?\s*L?)$/

/** The number a cell stands for; half the least that can be found where nothing was found. */
export function measuredValue(text: null | string | undefined): Decimal | undefined {
  const written = text?.trim() ?? ''
  if (!VALUE_FORM.test(written)) return undefined
  const number = decimalOf(written.replace(/[<＜L\s]/g, ''))
  return /[<＜L]/.test(written) ? number?.dividedBy(2) : number
}
