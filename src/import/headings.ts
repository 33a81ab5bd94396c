import { type Numbering, numberingOf } from './numbering.ts'

/** What a paragraph is, read from its numbering and its neighbours. */
export type Part =
  | { kind: 'heading'; level: Numbering['level'] }
  /** A heading of `length` characters with the paragraph running on behind it. */
  | { kind: 'item'; marker: number; start: boolean }
  | { kind: 'leading'; length: number; level: Numbering['level'] }
  | { kind: 'paragraph' }

const LONGEST_HEADING = 50
const LONGEST_LEADING_SENTENCE = 30
const SENTENCE_END = /[。！？]/u
const PARAGRAPH: Part = { kind: 'paragraph' }

/**
 * Reads the outline of an official document: 一、 and 第一章 head sections, （一） and 第一节
 * subsections, 1. items below them. A numbered line heads something only when text or a deeper
 * level follows; a leading sentence such as （一）加强领导。 with text running on is a heading of its
 * own; an unbroken run 1. 2. 3. is a list. `null` stands for what is not a paragraph (a table).
 */
export function outline(paragraphs: (null | string)[]): Part[] {
  const parts = paragraphs.map((text, index) =>
    text === null ? PARAGRAPH : partOf({ following: paragraphs[index + 1], text }),
  )
  for (const { end, start } of listRuns(paragraphs)) {
    for (let index = start; index < end; index += 1) {
      const marker = numberingOf(paragraphs[index] ?? '')?.length ?? 0
      parts[index] = { kind: 'item', marker, start: index === start }
    }
  }
  return parts
}

function partOf({ following, text }: { following: null | string | undefined; text: string }): Part {
  const numbering = numberingOf(text)
  if (!numbering || /[；;，,、]$/u.test(text)) return PARAGRAPH
  const { length, level } = numbering
  const rest = text.slice(length)
  if (rest === '') return PARAGRAPH
  const end = rest.search(SENTENCE_END)
  const isOneSentence = end === -1 || end === rest.length - 1
  if (isOneSentence) {
    const limit = end === -1 ? LONGEST_HEADING : LONGEST_LEADING_SENTENCE
    const isHeading = rest.length <= limit && !statesAValue(rest) && hasBody({ following, level })
    return isHeading ? { kind: 'heading', level } : PARAGRAPH
  }
  const leading = rest.slice(0, end + 1)
  const isHeading =
    level < 4 && leading.length <= LONGEST_LEADING_SENTENCE && !statesAValue(leading)
  return isHeading ? { kind: 'leading', length: length + leading.length, level } : PARAGRAPH
}

/** `时间：3月5日` gives a value; `申请材料：` introduces what follows. */
function statesAValue(text: string): boolean {
  return /[：:；;]./u.test(text)
}

function hasBody({
  following,
  level,
}: {
  following: null | string | undefined
  level: number
}): boolean {
  if (following === undefined) return false
  const next = following === null ? undefined : numberingOf(following)
  return next === undefined || next.level > level
}

function listRuns(paragraphs: (null | string)[]): { end: number; start: number }[] {
  const values = paragraphs.map((text) => {
    const numbering = text === null ? undefined : numberingOf(text)
    return numbering?.level === 4 ? numbering.value : 0
  })
  return values.flatMap((value, start) => {
    if (value !== 1) return []
    let end = start + 1
    while (values[end] === end - start + 1) end += 1
    return end - start > 1 ? [{ end, start }] : []
  })
}
