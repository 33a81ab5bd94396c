import { dateOnly } from './dates.ts'
import { isIssuingBody } from './issuingBody.ts'

const COPIES_TO = /^(?:主题词|抄\s*[送报发]|分\s*送)\s*[：:]/u
const PRINTED = /^(?<organ>.*?)\s*(?<day>(?:\d{4}|[一二]\S{3})\s*年.*日)\s*印\s*发$/u
const NUMBER_OF_COPIES = /^[（(]?共印\s*\d+\s*份[）)]?$/u
/** Lines on which the organs that get copies run on before the printing line. */
const MOST_CONTINUED = 6
/** A table that holds only the printing line: the organ, the day and the number of copies. */
const MOST_PRINTING_CELLS = 3

/** The blocks without the imprint 版记 (GB/T 9704-2012 §7.4): who gets copies, who printed it, when. */
export function withoutImprint(blocks: Element[]): Element[] {
  const texts = blocks.map(linesOf)
  const left = new Set<number>()
  for (let index = blocks.length - 1; index >= 0; index -= 1) {
    const lines = texts[index]!
    const isFollowedByNoText = index + 1 === blocks.length || left.has(index + 1)
    if (isPrinting(lines)) {
      const start = startOfCopies({ printed: index, texts })
      for (let line = start; line <= index; line += 1) left.add(line)
    } else if (isFollowedByNoText && isCopiesOrCount(lines)) {
      left.add(index)
    }
  }
  return blocks.filter((_, index) => !left.has(index))
}

/** An imprint is often laid out as a table. */
function linesOf(block: Element): string[] {
  const parts = block.localName === 'table' ? [...block.querySelectorAll('td, th')] : [block]
  return parts.map(({ textContent }) => textContent?.trim() ?? '').filter(Boolean)
}

/** A printing line, or a table that ends with one; in it organ and day have cells of their own. */
function isPrinting(lines: string[]): boolean {
  if (lines.length > MOST_PRINTING_CELLS && !COPIES_TO.test(lines[0] ?? '')) return false
  const end = lines.filter((line) => !NUMBER_OF_COPIES.test(line)).slice(-2)
  return isPrintingLine(end.at(-1) ?? '') || isPrintingLine(end.join(' '))
}

function isPrintingLine(line: string): boolean {
  const { day = '', organ = '' } = PRINTED.exec(line.normalize('NFKC').trim())?.groups ?? {}
  return dateOnly(day) !== undefined && (organ === '' || isIssuingBody(organ.replace(/\s+/gu, '')))
}

function isCopiesOrCount(lines: string[]): boolean {
  const [line = ''] = lines
  return lines.length === 1 && (COPIES_TO.test(line) || NUMBER_OF_COPIES.test(line))
}

function startOfCopies({ printed, texts }: { printed: number; texts: string[][] }): number {
  const first = Math.max(0, printed - MOST_CONTINUED)
  for (let index = printed - 1; index >= first; index -= 1) {
    const [line = ''] = texts[index]!
    if (COPIES_TO.test(line)) return index
    if (dateOnly(line)) break
  }
  return printed
}
