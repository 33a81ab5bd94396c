import { dateOnly } from './dates.ts'
import { isIssuingBody } from './issuingBody.ts'

export type Signature = {
  /** Civil date. */
  formedOn: string | undefined
  /** Organs that sign, the leading one first. */
  issuers: string[]
}

/** A signature with its date stands within the last lines. */
const LAST_LINES = 6

/** Who signed and when: the last line that is a date, and the organs directly above it. */
export function signatureOf(paragraphs: string[]): Signature {
  const lines = paragraphs.slice(-LAST_LINES).map((line) => line.trim())
  const end = lines.findLastIndex((line) => dateOnly(line) !== undefined)
  if (end === -1) return { formedOn: undefined, issuers: [] }
  const above = lines.slice(0, end).map(organsIn)
  const start = above.findLastIndex((organs) => organs.length === 0) + 1
  return { formedOn: dateOnly(lines[end]!), issuers: above.slice(start).flat() }
}

/** Joint issuers share a line, apart by spaces; a line with any other word is none of the signature. */
function organsIn(line: string): string[] {
  const parts = line.split(/[\s、]+/u).filter(Boolean)
  return parts.every((part) => /^\p{Script=Han}{3,}$/u.test(part) && isIssuingBody(part))
    ? parts
    : []
}
