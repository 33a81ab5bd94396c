/**
 * A number as people paste it, in plain digits: `１，２３４．５０` and `1,234.50` become `1234.50`.
 * Anything else comes back as it is, for the form to refuse.
 */
export function plainDecimal(value: unknown): unknown {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : value
  if (typeof value !== 'string') return value
  const plain = value
    .normalize('NFKC')
    .replaceAll(/[\s\u00a0]/g, '')
    .replace('−', '-')
  const ungrouped = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(plain) ? plain.replaceAll(',', '') : plain
  return /^-?\d+(\.\d+)?$/.test(ungrouped) ? ungrouped : value
}
