import { dateOnly } from './dates.ts'
import { numberingOf, startsAfresh } from './numbering.ts'

export type Paragraph = {
  /** Line breaks taken out inside the paragraph. */
  joins: number
  text: string
}

type Line = { isIndented: boolean; isSetApart: boolean; text: string }

/** Shorter lines are headings, signatures or entries of a list rather than prose broken by a page. */
const SHORTEST_BROKEN_LINE = 20
/** A numbered line up to this length may be a heading, which ends without a full stop. */
const LONGEST_HEADING = 60
const CANNOT_START = /^[，。、；：！？）》”’】…]|^[等的]/u
const IS_FINISHED = /[。！？；：…!?;:][”’）》】)\]"']*$/u
const IS_BRACKETED = /^[（(][^（）()]*[）)]$/u
const IS_PROSE = /[，。；、]/u

/**
 * Paragraphs of plain text, one a line, with lines put together again that a page break or a copy
 * from a web page has torn apart in the middle of a sentence. Blank lines and indents always
 * separate, and the first line, the title, stays alone.
 */
export function joinLines(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = []
  let previous: Line | undefined
  for (const line of linesOf(text)) {
    const last = paragraphs.at(-1)
    if (last && previous && paragraphs.length > 1 && continues({ line, previous })) {
      last.text += separator(last.text, line.text) + line.text
      last.joins += 1
    } else {
      paragraphs.push({ joins: 0, text: line.text })
    }
    previous = line
  }
  return paragraphs
}

function linesOf(text: string): Line[] {
  let isSetApart = false
  return text.split(/\r\n|[\n\r\f\v\u0085\u2028\u2029]/u).flatMap((raw) => {
    const trimmed = raw.replaceAll('\u001A', '').trim()
    if (trimmed === '') {
      isSetApart = true
      return []
    }
    const line = { isIndented: /^(?:\u3000| {2}|\t)/u.test(raw), isSetApart, text: trimmed }
    isSetApart = false
    return [line]
  })
}

function continues({ line, previous }: { line: Line; previous: Line }): boolean {
  if (line.isSetApart || line.isIndented || startsAfresh(line.text)) return false
  if (line.text.includes('\t') || previous.text.includes('\t')) return false
  if (dateOnly(line.text) || IS_FINISHED.test(previous.text)) return false
  if (CANNOT_START.test(line.text) || hasOpenQuote(previous.text)) return true
  const mayBeHeading = numberingOf(previous.text) && !previous.text.includes('。')
  const shortest = mayBeHeading ? LONGEST_HEADING : SHORTEST_BROKEN_LINE
  return (
    previous.text.length >= shortest &&
    IS_PROSE.test(previous.text) &&
    !IS_BRACKETED.test(previous.text)
  )
}

function hasOpenQuote(text: string): boolean {
  return ['“”', '《》'].some(
    ([open = '', close = '']) => text.lastIndexOf(open) > text.lastIndexOf(close),
  )
}

function separator(before: string, after: string): string {
  return /[A-Za-z]$/u.test(before) && /^[A-Za-z]/u.test(after) ? ' ' : ''
}
