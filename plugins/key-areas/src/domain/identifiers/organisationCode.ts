const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2]

/** Whether an organisation code 组织机构代码 (GB 11714) has the right check digit; `-` before it is allowed. */
export function isOrganisationCode(code: string): boolean {
  const plain = code.replace(/^(.{8})-/, '$1')
  if (!/^[0-9A-Z]{8}[0-9X]$/.test(plain)) return false
  const sum = WEIGHTS.reduce(
    (at, weight, index) => at + weight * ALPHABET.indexOf(plain[index]!),
    0,
  )
  return '0123456789X0'[11 - (sum % 11)] === plain[8]
}
