/** A numbering mark at the start of a line, by the levels of official documents. */
export type Numbering = {
  /** 2 for 一、 and 第一章, 3 for （一） and 第一节, 4 for 1. */
  level: 2 | 3 | 4
  /** Characters of the mark with the space after it. */
  length: number
  /** Value of an Arabic number; 0 for Chinese numerals. */
  value: number
}

const NUMERALS = '[一二三四五六七八九十百零〇]{1,5}'
const LEVELS: { level: Numbering['level']; mark: RegExp }[] = [
  { level: 2, mark: new RegExp(`^(?:${NUMERALS}、|第${NUMERALS}(?:章|编|部分))\\s*`, 'u') },
  { level: 3, mark: new RegExp(`^(?:[（(]${NUMERALS}[）)]、?|第${NUMERALS}节)\\s*`, 'u') },
  { level: 4, mark: /^(\d{1,2})(?:[.．](?!\d)|、)\s*/u },
]
const OTHER_STARTS = new RegExp(
  `^(?:第${NUMERALS}条|[（(]\\d{1,2}[）)]|[①-⑳]|${NUMERALS}是|附件|附[：:]|联系)`,
  'u',
)

export function numberingOf(text: string): Numbering | undefined {
  for (const { level, mark } of LEVELS) {
    const match = mark.exec(text)
    if (match) return { length: match[0].length, level, value: Number(match[1] ?? 0) }
  }
  return undefined
}

/** Whether a line can only be the start of something, never the rest of a broken line. */
export function startsAfresh(text: string): boolean {
  return numberingOf(text) !== undefined || OTHER_STARTS.test(text)
}
