import type { TableColumn } from './tableColumn.ts'

export type MoneyUnit = { money: string; scale: number }

/** The unit all money of a table is in, and its most decimals; nothing where there are several. */
export function moneyUnit({
  columns,
  rows,
}: {
  columns: readonly TableColumn[]
  rows: readonly Record<string, unknown>[]
}): MoneyUnit | undefined {
  const amounts = columns.filter(({ kind, unit }) => kind === 'decimal' && unit?.endsWith('元'))
  const [money, ...others] = new Set(amounts.map(({ unit }) => unit))
  if (!money || others.length > 0) return undefined
  const scale = rows
    .flatMap((row) => amounts.map(({ key }) => decimalsOf(row[key])))
    .reduce((most, decimals) => Math.max(most, decimals), 0)
  return { money, scale }
}

function decimalsOf(amount: unknown): number {
  return typeof amount === 'string' ? (amount.split('.')[1]?.length ?? 0) : 0
}
