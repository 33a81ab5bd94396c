import { Decimal } from 'decimal.js'

/** What a number in a sentence about a change stands for. */
export type Quantity = {
  role: 'before' | 'fall' | 'now' | 'rise'
  /** How far the number may be from the one it was rounded from; counts are exact. */
  rounding: Decimal
  unit: string
  value: Decimal
}

const SCALES: Record<string, number> = { 万: 4, 亿: 8 }
const QUANTITY =
  /(?<![\d.])(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)\s*(万|亿)?(元|条|件|次|人次|人|户|个|亩|公顷|吨|起|宗|项|篇|家|份|公里|平方米)(?!份|月|工作日)/g

const MEASURED = /元|亩|公顷|吨|公里|平方米/

/** Roles by the words that stand before a number in its own clause. */
const ROLES: [Quantity['role'], RegExp][] = [
  ['now', /(增至|增长到|增加到|上升到|提高到|升至|降至|下降到|减少到|降低到|今年|本年)(了|为)?$/],
  ['before', /(上年|去年|上一年|前一年|同期)(同期)?(的|为|是|数|数为|完成|实现|的为)?$/],
  ['before', /(^|[^\p{Script=Han}]|[，,]|\p{Script=Han})(由|从)$/u],
  ['rise', /(增加|增长|上升|提高|增收|多|增)(了)?$/],
  ['fall', /(减少|下降|降低|减收|少|减)(了)?$/],
]

/** Numbers with a unit in which changes are reported, money in 元. */
export function quantitiesIn(sentence: string): Quantity[] {
  return [...sentence.matchAll(QUANTITY)].map(({ 1: written, 2: scale, 3: unit, index }) => {
    const plain = written!.replaceAll(',', '')
    const factor = new Decimal(10).pow(SCALES[scale ?? ''] ?? 0)
    const digits = plain.split('.')[1]?.length ?? 0
    const isExact = !scale && digits === 0 && !MEASURED.test(unit!)
    return {
      role: roleOf(sentence.slice(0, index).trimEnd()),
      rounding: isExact ? new Decimal(0) : new Decimal(10).pow(-digits).times(factor).dividedBy(2),
      unit: unit!,
      value: new Decimal(plain).times(factor),
    }
  })
}

function roleOf(before: string): Quantity['role'] {
  return ROLES.find(([, words]) => words.test(before))?.[0] ?? 'now'
}
