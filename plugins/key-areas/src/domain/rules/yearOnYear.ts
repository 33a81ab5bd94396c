import { Decimal } from 'decimal.js'
import { shown } from '../decimal.ts'

import type { RuleIssue } from './messages.ts'
import { type Quantity, quantitiesIn } from './quantities.ts'
import { readable, type RecordText, sentencesOf } from './recordText.ts'

const RISE = '增长|上升|增加|提高|上涨|增'
const FALL = '下降|减少|降低|下跌|降|减'
const PERCENTAGE = new RegExp(
  String.raw`(${RISE}|${FALL})(?:了|约|为|率为|幅度?为?)?\s*(-?\d+(?:\.\d+)?)\s*%`,
  'g',
)
const COMPARISON = /同比|上年|去年|上一年|前一年|较\d{4}年|比\d{4}年|由|从/

/** N02: a change in per cent that the two numbers beside it do not give. */
export function yearOnYear(text: RecordText): RuleIssue[] {
  return sentencesOf(readable({ path: text.path, text: text.text }).replaceAll('％', '%')).flatMap(
    (sentence) =>
      inSentence(sentence).map((params) => ({
        key: 'N02_change',
        params,
        path: text.path,
        severity: 'warning' as const,
      })),
  )
}

/** Only a sentence with one percentage and one pair says for certain what belongs together. */
function inSentence(sentence: string): { actual: string; expected: string }[] {
  const percentages = [...sentence.matchAll(PERCENTAGE)]
  if (percentages.length !== 1 || !COMPARISON.test(sentence)) return []
  if ((sentence.match(/%/g) ?? []).length !== 1) return []
  const [, direction, written] = percentages[0]!
  const isFall = new RegExp(`^(?:${FALL})$`).test(direction!)
  const claimed = new Decimal(written!).times(isFall ? -1 : 1)
  const pair = pairIn(sentence)
  if (!pair) return []
  const margin = unitOf(written!).dividedBy(2)
  const { exact, highest, lowest } = changeOf(pair)
  if (claimed.plus(margin).gte(lowest) && claimed.minus(margin).lte(highest)) return []
  const digits = written!.split('.')[1]?.length ?? 0
  return [{ actual: shown(claimed), expected: shown(exact.toDecimalPlaces(digits)) }]
}

type Pair = { before: Quantity; now: Quantity }

function pairIn(sentence: string): Pair | undefined {
  const quantities = quantitiesIn(sentence)
  if (quantities.length !== 2) return undefined
  const [first, second] = quantities as [Quantity, Quantity]
  if (first.unit !== second.unit) return undefined
  if (first.role === 'before' && second.role !== 'before')
    return pairOf({ before: first, other: second })
  if (second.role === 'before' && first.role !== 'before')
    return pairOf({ before: second, other: first })
  if (first.role === 'now' && second.role !== 'now') return change({ now: first, step: second })
  return undefined
}

/** 上年400条，增加201条 as well as 上年400条，今年601条. */
function pairOf({ before, other }: { before: Quantity; other: Quantity }): Pair {
  if (other.role === 'now') return { before, now: other }
  return { before, now: { ...other, value: signed(other).plus(before.value) } }
}

/** 601条，比上年增加201条. */
function change({ now, step }: { now: Quantity; step: Quantity }): Pair {
  return { before: { ...step, value: now.value.minus(signed(step)) }, now }
}

function signed({ role, value }: Quantity): Decimal {
  return role === 'fall' ? value.negated() : value
}

/** Both numbers may have been rounded in their last digit. */
function changeOf({ before, now }: Pair): Record<'exact' | 'highest' | 'lowest', Decimal> {
  const rate = (up: number) => {
    const after = now.value.plus(now.rounding.times(up))
    const base = before.value.minus(before.rounding.times(up))
    return after.dividedBy(base).minus(1).times(100)
  }
  return { exact: rate(0), highest: rate(1), lowest: rate(-1) }
}

function unitOf(written: string): Decimal {
  return new Decimal(10).pow(-(written.split('.')[1]?.length ?? 0))
}
