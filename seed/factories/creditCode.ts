const ORGAN_ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const ORGAN_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2]
const CREDIT_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'

/**
 * Unified social credit code of an organ of the fictional county (GB 32100-2015) around the
 * 8-character body of its organisation code; both check digits are computed.
 */
export function countyCreditCode(organBody: string): string {
  const organCode = organBody + organCheck(organBody)
  const body = `11990421${organCode}`
  return body + creditCheck(body)
}

function organCheck(body: string): string {
  const sum = ORGAN_WEIGHTS.reduce(
    (total, weight, index) => total + weight * ORGAN_ALPHABET.indexOf(body[index] ?? ''),
    0,
  )
  const check = 11 - (sum % 11)
  if (check === 10) return 'X'
  return check === 11 ? '0' : String(check)
}

function creditCheck(body: string): string {
  let sum = 0
  let weight = 1
  for (const character of body) {
    sum += CREDIT_ALPHABET.indexOf(character) * weight
    weight = (weight * 3) % 31
  }
  return CREDIT_ALPHABET[(31 - (sum % 31)) % 31] ?? ''
}
