const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const CHECK_DIGITS = '10X98765432'

/**
 * Whether the text is a resident identity number 公民身份号码 (GB 11643): real date of birth and
 * right check digit. It is asked to find and mask numbers, never to show them.
 */
export function isResidentNumber(text: string): boolean {
  const number = text.toUpperCase()
  if (!/^[1-9]\d{16}[\dX]$/.test(number) || !isDate(number.slice(6, 14))) return false
  const sum = WEIGHTS.reduce((at, weight, index) => at + weight * Number(number[index]), 0)
  return CHECK_DIGITS[sum % 11] === number[17]
}

function isDate(digits: string): boolean {
  const day = digits.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3')
  const time = Date.parse(`${day}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day)
}
