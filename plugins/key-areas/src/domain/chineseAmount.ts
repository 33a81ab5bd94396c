import { Decimal } from 'decimal.js'

const DIGITS = new Map(
  ['零〇○', '一壹', '二贰两', '三叁', '四肆', '五伍', '六陆', '七柒', '八捌', '九玖'].flatMap(
    (forms, digit) => [...forms].map((form) => [form, digit] as const),
  ),
)
const UNITS = new Map([...'十拾百佰千仟'].map((form, index) => [form, 10 ** (1 + (index >> 1))]))

const NUMERALS = [...DIGITS.keys(), ...UNITS.keys(), '万', '亿'].join('')
const AMOUNT = new RegExp(
  `(\\d+(?:\\.\\d+)?)\\s*([万亿]?)\\s*元|([${NUMERALS}]+)元(?:([${NUMERALS}])角)?零?(?:([${NUMERALS}])分)?`,
  'g',
)

/** The amounts of money in a text, in 元: 2000元, 0.2万元, 2,000.00元, 贰仟元整. */
export function amountsIn(text: string): Decimal[] {
  return [...plain(text).matchAll(AMOUNT)].map(([, digits, scale, numerals, tenths, hundredths]) =>
    digits
      ? new Decimal(digits).times({ 万: 10_000, 亿: 100_000_000 }[scale!] ?? 1)
      : new Decimal(chineseNumber(numerals!))
          .plus((DIGITS.get(tenths ?? '') ?? 0) / 10)
          .plus((DIGITS.get(hundredths ?? '') ?? 0) / 100),
  )
}

/** Digits and points of full width made plain, and no separators of thousands. */
export function plain(text: string): string {
  return text
    .replace(/[０-９．，]/g, (form) => String.fromCharCode(form.charCodeAt(0) - 0xfee0))
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, '')
}

/** 二万三千五百 is 23500, and so is 贰万叁仟伍佰. */
function chineseNumber(numerals: string): number {
  let [total, section, digit] = [0, 0, 0]
  for (const form of numerals) {
    const unit = UNITS.get(form)
    if (unit) {
      section += (digit || 1) * unit
      digit = 0
    } else if (form === '万' || form === '亿') {
      const scale = form === '万' ? 10_000 : 100_000_000
      const above = form === '亿' ? total : 0
      total = total - above + (above + section + digit) * scale
      section = 0
      digit = 0
    } else {
      digit = DIGITS.get(form) ?? 0
    }
  }
  return total + section + digit
}
