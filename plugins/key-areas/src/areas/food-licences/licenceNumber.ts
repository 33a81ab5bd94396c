/** `JY` (sale and catering) or `SC` (production) with 14 digits. */
export const LICENCE_FORM = /^(JY|SC)\d{14}$/

/** Whether the last digit is right by GB/T 17710, MOD 11,10. */
export function hasRightCheckDigit(number: string): boolean {
  const digits = [...number.slice(2)].map(Number)
  let product = 10
  for (const digit of digits.slice(0, -1)) product = (((product + digit) % 10 || 10) * 2) % 11
  return (product + digits.at(-1)!) % 10 === 1
}
