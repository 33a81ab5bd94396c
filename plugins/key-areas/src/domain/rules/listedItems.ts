import { wholeNumberOf } from './chineseNumber.ts'

/** How many things a list names: 和 and 及 may join two of them or belong to one. */
export type Listed = {
  /** 等 at the end: there are more than it names. */
  isOpen: boolean
  least: number
  most: number
}

const OPEN_END = /等(等|\p{Script=Han}{0,6})?$/u
/** In brackets behind a noun, these say what kind it is or single some out. */
const NO_LIST = /^(其中|含|不含|不包括|街道|社区|园区|开发区|办事处|场)/

/** The items of an enumeration with 、 or, between longer ones, ；. */
export function listedItems(text: string): Listed | undefined {
  const plain = withoutQuoted(text).trim()
  const separator = plain.includes('；') ? '；' : '、'
  const items = plain.replace(OPEN_END, '').split(separator)
  if (items.length < 2 || NO_LIST.test(plain) || items.some((item) => isNoItem(item))) {
    return undefined
  }
  const joined = items.at(-1)!.match(/.(?:以及|[和及与])(?=.)/gu)?.length ?? 0
  return {
    isOpen: OPEN_END.test(plain),
    least: items.length,
    most: items.length + (separator === '、' ? joined : 0),
  }
}

/** Sum of the parts that a list gives in one and the same unit: 道路3个、桥梁2个. */
export function listedSum({
  measure,
  text,
}: {
  measure: string
  text: string
}): number | undefined {
  const parts = withoutQuoted(text).split(/[、，；]/)
  const counts = parts.map((part) =>
    Number(new RegExp(`^\\D+(\\d+)${measure}$`).exec(part.trim())?.[1]),
  )
  return counts.some(Number.isNaN) ? undefined : counts.reduce((sum, count) => sum + count, 0)
}

const MARKERS = [
  /([一二三四五六七八九十]{1,3})是/g,
  /[（(]([一二三四五六七八九十]{1,3})[）)]/g,
  /(?<=^|\n)\s*([一二三四五六七八九十]{1,3})、/g,
  /(?<=^|[\n。；])\s*[（(]?(\d{1,2})(?:[）)]|[.．、](?!\d))/g,
]

/** How far 一是…二是… or numbered lines count, when a text begins with them. */
export function numberedItems(text: string): number | undefined {
  for (const marker of MARKERS) {
    const numbers = [...text.matchAll(marker)]
    if (!numbers.length || text.slice(0, numbers[0]!.index).trim()) continue
    let last = 0
    for (const [, number] of numbers) if (wholeNumberOf(number!) === last + 1) last += 1
    if (last > 1) return last
  }
  return undefined
}

const LONGEST_ITEM = 40

function isNoItem(item: string): boolean {
  return !item.trim() || item.length > LONGEST_ITEM
}

/** Titles and brackets may hold 、 of their own. */
function withoutQuoted(text: string): string {
  return text.replace(/《[^》]*》|“[^”]*”|[（(][^（）()]*[）)]/g, '＊')
}
