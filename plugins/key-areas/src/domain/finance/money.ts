import type { Decimal } from 'decimal.js'

import { type Amount, decimalOf } from '../decimal.ts'
import type { Label } from '../label.ts'
import type { FieldOptions } from '../schema/fieldMeta.ts'
import { choice, decimal } from '../schema/fields.ts'

export type MoneyUnit = 'wan' | 'yuan'

/** Published tables are in 元 or in 万元, and nothing else in them says which: it is always asked. */
export const moneyUnit = () =>
  choice(
    { en: 'Unit of the amounts', zh: '金额单位' },
    { wan: { en: 'CNY 10,000', zh: '万元' }, yuan: { en: 'CNY', zh: '元' } },
  )

/** Money in the unit the record names. Six digits: 万元 down to the last 分. */
export const money = (label: Label, options: FieldOptions & { isSigned?: boolean } = {}) =>
  decimal(label, { digits: 6, ...options })

export const percent = (label: Label, options: FieldOptions & { isSigned?: boolean } = {}) =>
  decimal(label, { digits: 2, unit: '%', ...options })

/** The amount in 万元, to compare records that are written in different units. */
export function inWan({
  amount,
  unit,
}: {
  amount: Amount
  unit: MoneyUnit | null | undefined
}): Decimal | undefined {
  const decimal = decimalOf(amount)
  if (!decimal || !unit) return undefined
  return unit === 'yuan' ? decimal.dividedBy(10_000) : decimal
}
