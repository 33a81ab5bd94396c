const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'

/**
 * Whether an 18-character unified social credit code 统一社会信用代码 has a valid check digit
 * (GB 32100-2015: weights 3^i mod 31 over an alphabet without I, O, S, V, Z).
 */
export function isValidCreditCode(code: string): boolean {
  if (!/^[0-9A-HJ-NPQRTUWXY]{18}$/.test(code)) return false
  let sum = 0
  let weight = 1
  for (const character of code.slice(0, 17)) {
    sum += ALPHABET.indexOf(character) * weight
    weight = (weight * 3) % 31
  }
  return ALPHABET[(31 - (sum % 31)) % 31] === code[17]
}
