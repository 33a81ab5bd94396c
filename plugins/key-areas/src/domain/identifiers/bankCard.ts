/** Whether the text is the number of a bank card 银行卡号: 16 to 19 digits with Luhn's check digit. */
export function isBankCardNumber(text: string): boolean {
  if (!/^[1-9]\d{15,18}$/.test(text)) return false
  const sum = [...text].reverse().reduce((at, digit, index) => at + luhn(Number(digit), index), 0)
  return sum % 10 === 0
}

function luhn(digit: number, index: number): number {
  if (index % 2 === 0) return digit
  return digit < 5 ? digit * 2 : digit * 2 - 9
}
