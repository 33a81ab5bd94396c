import { parseDocumentNumber } from '@gongkai/shared'

const FIRST_LINES = 12
const LONGEST = 40

/** The document number that stands alone on one of the first lines, in the standard form. */
export function documentNumberIn(lines: string[]): string | undefined {
  for (const line of lines.slice(0, FIRST_LINES)) {
    const bare = line.trim()
    const number = bare.length <= LONGEST ? parseDocumentNumber(bare) : null
    if (number) return number.text
  }
  return undefined
}
