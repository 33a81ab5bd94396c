const DIGITS = '〇一二三四五六七八九'
const ARABIC =
  /(?<year>(?:19|20)\d{2})\s*(?:年|[-/.])\s*(?<month>\d{1,2})\s*(?:月|[-/.])\s*(?<day>\d{1,2})(?:\s*日|(?!\d))/u
const COMPACT = /(?<!\d)(?<year>(?:19|20)\d{2})(?<month>\d{2})(?<day>\d{2})(?!\d)/u
const CHINESE =
  /(?<year>[一二][〇○零Oo0一二三四五六七八九]{3})\s*年\s*(?<month>[一二三四五六七八九十]{1,2})\s*月\s*(?<day>[一二三四五六七八九十]{1,3})\s*日/u

/** The day a line names when it says nothing else, as `YYYY-MM-DD`. */
export function dateOnly(line: string): string | undefined {
  const date = dateAtEnd(line)
  return date?.before === '' ? date.day : undefined
}

/** The day a line ends with, apart by a space from the words `before` it, if there are any. */
export function dateAtEnd(line: string): { before: string; day: string } | undefined {
  const bare = line
    .normalize('NFKC')
    .replace(/^\(|\)$/gu, '')
    .trim()
  for (const pattern of [ARABIC, CHINESE]) {
    const match = pattern.exec(bare)
    const before = bare.slice(0, match?.index)
    const isAtEnd = match !== null && before.length + match[0].length === bare.length
    const day = isAtEnd && /^$|\s$/u.test(before) ? dayFrom(match) : undefined
    if (day) return { before: before.trim(), day }
  }
  return undefined
}

/** A whole day in a file name, written `2024-03-05`, `20240305`, `2024年3月5日` or the like. */
export function dateInFileName(name: string): string | undefined {
  const match = ARABIC.exec(name) ?? COMPACT.exec(name) ?? CHINESE.exec(name)
  return match ? dayFrom(match) : undefined
}

function dayFrom({ groups = {} }: RegExpExecArray): string | undefined {
  const [year, month, day] = [groups.year, groups.month, groups.day].map((part) =>
    valueOf(part ?? ''),
  )
  if (!year || !month || !day) return undefined
  const instant = new Date(Date.UTC(year, month - 1, day))
  const isReal = instant.getUTCMonth() === month - 1 && instant.getUTCDate() === day
  return isReal ? instant.toISOString().slice(0, 10) : undefined
}

function valueOf(part: string): number {
  if (/^\d+$/u.test(part)) return Number(part)
  if (part.length === 4)
    return Number([...part.replace(/[○零Oo0]/gu, '〇')].map((c) => DIGITS.indexOf(c)).join(''))
  const [tens, units = ''] = part.includes('十') ? part.split('十') : ['', part]
  const ten = part.includes('十') ? 10 * (tens ? DIGITS.indexOf(tens) : 1) : 0
  return ten + (units ? DIGITS.indexOf(units) : 0)
}
