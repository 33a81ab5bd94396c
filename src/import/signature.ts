import { dateAtEnd } from './dates.ts'
import { isIssuingBody } from './issuingBody.ts'

export type Signature = {
  /** Civil date. */
  formedOn: string | undefined
  /** Organs that sign, the leading one first. */
  issuers: string[]
}

/** A date on its own, without organs above it, signs only within the last lines. */
const LAST_LINES = 6
/** 附注 (GB/T 9704-2012 §7.3.8) follows the date of the signature. */
const NOTE = /^[（(]此件/u
/** An annex begins with this line; 附件：1.… before the signature only names what is annexed. */
const ANNEX = /^附\s*件\s*[\d一二三四五六七八九十]*$/u
const SEAL = /[（(](?:加?盖章|公章|印章|章)[）)]/gu

/**
 * Who signed and when. The signature 落款 is the first date with organs directly above it or a note
 * directly below it, for what is annexed may be signed as well; failing that, a date at the end.
 */
export function signatureOf(paragraphs: string[]): Signature {
  const lines = paragraphs.map((line) => line.replace(SEAL, '').trim()).filter(Boolean)
  const annex = lines.findIndex((line) => ANNEX.test(line))
  const own = annex === -1 ? lines : lines.slice(0, annex)
  return signatureIn(own) ?? signatureIn(lines) ?? { formedOn: undefined, issuers: [] }
}

function signatureIn(lines: string[]): Signature | undefined {
  const dated = lines.flatMap((line, index) => {
    const date = dateAtEnd(line)
    if (!date) return []
    const issuers = issuersOf({ before: date.before, index, lines })
    const isAlone = date.before === ''
    return isAlone || issuers.length > 0 ? [{ formedOn: date.day, index, issuers }] : []
  })
  const signed = dated.find(
    ({ index, issuers }) => issuers.length > 0 || NOTE.test(lines[index + 1] ?? ''),
  )
  return signed ?? dated.findLast(({ index }) => index >= lines.length - LAST_LINES)
}

/** Organs on the line of the date, or on the lines directly above it. */
function issuersOf({
  before,
  index,
  lines,
}: {
  before: string
  index: number
  lines: string[]
}): string[] {
  if (before !== '') return organsIn(before)
  const above = lines.slice(Math.max(0, index - LAST_LINES), index).map(organsIn)
  return above.slice(above.findLastIndex((organs) => organs.length === 0) + 1).flat()
}

/** Joint issuers share a line, apart by spaces; a line with any other word is none of the signature. */
function organsIn(line: string): string[] {
  const parts = line.split(/[\s、]+/u).filter(Boolean)
  return parts.every((part) => /^\p{Script=Han}{3,}$/u.test(part) && isIssuingBody(part))
    ? parts
    : []
}
