import { parseDocumentNumber } from '@gongkai/shared'

const FIRST_LINES = 12
const LONGEST = 40
/** In a document that goes up, the signer stands behind the number on its line. */
const SIGNER = /签发人[：:].*$/u

/** The document number that stands alone on one of the first lines, in the standard form. */
export function documentNumberIn(lines: string[]): string | undefined {
  for (const line of lines.slice(0, FIRST_LINES)) {
    const number = documentNumberOn(line)
    if (number) return number
  }
  return undefined
}

/** The document number a line states when it says nothing else but who signed. */
export function documentNumberOn(line: string): string | undefined {
  const bare = line.replace(SIGNER, '').trim()
  return bare.length <= LONGEST ? parseDocumentNumber(bare)?.text : undefined
}
