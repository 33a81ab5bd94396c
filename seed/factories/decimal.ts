/** Integer hundredths as text with two decimals: `55420` → `554.20`. */
export function hundredths(amount: number): string {
  return decimal({ digits: 2, value: amount })
}

/** Integer counted in units of 10^-digits as text: `{ value: 12345, digits: 4 }` → `1.2345`. */
export function decimal({ digits, value }: { digits: number; value: number }): string {
  const sign = value < 0 ? '-' : ''
  const text = String(Math.abs(value)).padStart(digits + 1, '0')
  return `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`
}

/** Change of `now` against `before` as a percentage with two decimals; `—` when nothing to compare. */
export function changeRate({ before, now }: { before: number; now: number }): string {
  if (before === 0) return '—'
  return `${(((now - before) / before) * 100).toFixed(2)}%`
}
