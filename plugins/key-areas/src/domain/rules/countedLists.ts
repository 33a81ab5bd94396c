import { wholeNumberOf } from './chineseNumber.ts'
import { type Listed, listedItems, listedSum, numberedItems } from './listedItems.ts'
import type { RuleIssue } from './messages.ts'
import { readable, type RecordText } from './recordText.ts'

const CLAIM = String.raw`(?<![\d.第])(\d{1,4}|[两二三四五六七八九十]{1,3})\s*(个|条|项|家|所|名|类|种|点|处|批|件|部|大)`
const AFTER = new RegExp(
  String.raw`${CLAIM}([^，。；;:：、（）()\n\d]{0,16})(?:[（(]((?:[^（）()]|[（(][^（）()]*[）)])*)[）)]|:\s*)`,
  'gu',
)
const BEFORE = new RegExp(String.raw`(等|共计?)\s*${CLAIM}(\p{Script=Han}{1,12})`, 'gu')
/** What is in brackets behind these explains them. */
const NO_LIST_FOLLOWS = /^(工作日|自然日|月|小时|以上|以下|以内|左右)/
const LONGEST_LIST = 3_000
/** Fewer than half of what was counted is a remark in brackets and no list of it. */
const LIST_FROM = 0.5
/** 等 usually leaves some out; it does not leave out one in ten or more. */
const COMPLETE_FROM = 0.9
const LONG_LIST = 10

type Finding = { actual: number; expected: number; what: string }

/** N01: "20个部门" with 19 of them named before or behind it. */
export function countedLists(text: RecordText): RuleIssue[] {
  const words = readable({ path: text.path, text: text.text })
  return [...listedBehind(words), ...listedBefore(words)].map((params) => ({
    key: 'N01_count',
    params,
    path: text.path,
    severity: 'warning',
  }))
}

function listedBehind(words: string): Finding[] {
  return [...words.matchAll(AFTER)].flatMap((match) => {
    const [whole, written, measure, noun, inBrackets] = match
    const expected = wholeNumberOf(written!)
    if (!expected || NO_LIST_FOLLOWS.test(noun!)) return []
    const end = match.index + whole.length
    const list = inBrackets ?? words.slice(end, end + LONGEST_LIST)
    const sentence = list.split(/[。\n]/)[0]!
    if (listedSum({ measure: measure!, text: sentence }) === expected) return []
    const numbered = numberedItems(list)
    const listed = numbered ? counted(numbered) : listedItems(sentence)
    return finding({ expected, listed, what: `${measure}${noun}` })
  })
}

function listedBefore(words: string): Finding[] {
  return [...words.matchAll(BEFORE)].flatMap(
    ({ 1: joint, 2: written, 3: measure, 4: noun, index }) => {
      const expected = wholeNumberOf(written!)
      const list = words.slice(Math.max(0, index - LONGEST_LIST), index)
      const listed = listedItems(list.split(/[。；;:，,\n]/).at(-1)!)
      if (!expected || !listed) return []
      const isNearlyComplete = expected >= LONG_LIST && listed.most >= expected * COMPLETE_FROM
      const isOpen = joint === '等' && !isNearlyComplete
      return finding({ expected, listed: { ...listed, isOpen }, what: `${measure}${noun}` })
    },
  )
}

function finding({
  expected,
  listed,
  what,
}: {
  expected: number
  listed: Listed | undefined
  what: string
}): Finding[] {
  if (!listed || listed.most < expected * LIST_FROM) return []
  const isShort = listed.most < expected && !listed.isOpen
  if (!isShort && listed.least <= expected) return []
  return [{ actual: isShort ? listed.most : listed.least, expected, what }]
}

function counted(count: number): Listed {
  return { isOpen: false, least: count, most: count }
}
