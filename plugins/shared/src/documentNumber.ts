export type DocumentNumber = {
  agencyWord: string
  /** Whether the text had to be changed to reach the standard form. */
  normalised: boolean
  serial: number
  text: string
  year: number
}

const STANDARD =
  /^(?<word>[\u4e00-\u9fa5]{1,15}(?:\(\d{1,3}\))?)〔(?<year>(?:19|20)\d{2})〕(?<serial>[1-9]\d{0,4})号$/u
const YEAR_IN_ANY_BRACKETS = /[[(【〈《〔]((?:19|20)\d{2})[\])】〉》〕]/u

/**
 * Reads a document number 发文字号 such as 示民发〔2026〕8号 (GB/T 9704-2012 §7.2.5: full year in
 * tortoise-shell brackets, no leading zero, no 第). Wrong brackets, full-width digits, spaces,
 * 第 and leading zeros are put right and reported as `normalised`; anything else gives `null`.
 */
export function parseDocumentNumber(input: string): DocumentNumber | null {
  const text = input
    .normalize('NFKC')
    .replace(/\s+/gu, '')
    .replace(YEAR_IN_ANY_BRACKETS, '〔$1〕')
    .replace(/〕第?0*(\d+)号?$/u, '〕$1号')
  const groups = STANDARD.exec(text)?.groups
  if (!groups?.word || !groups.year || !groups.serial) return null
  return {
    agencyWord: groups.word,
    normalised: text !== input,
    serial: Number(groups.serial),
    text,
    year: Number(groups.year),
  }
}
