import type { RuleIssue } from './messages.ts'
import { readable, type RecordText } from './recordText.ts'

const TO = String.raw`\s*(?:—+|–|－|至|到|~|～|-{1,2})\s*`
const CHINESE = new RegExp(
  String.raw`(\d{4})\s*年\s*(\d{1,2})\s*月\s*(?:(\d{1,2})\s*日)?(?:[（(][^（）()]*[）)]|上午|下午)?${TO}(?:(\d{4})\s*年\s*)?(\d{1,2})\s*月\s*(?:(\d{1,2})\s*日)?`,
  'g',
)
const NUMERIC = new RegExp(
  String.raw`(?<![\d-])(\d{4})([-./])(\d{1,2})\2(\d{1,2})${TO}(?:(\d{4})\2)?(\d{1,2})\2(\d{1,2})(?![\d-])`,
  'g',
)

type Range = {
  end: { day: number; month: number; year?: number }
  start: { day: number; month: number; year: number }
  written: string
}

/**
 * D03: a range that crosses a year without saying so, or with the year that has just ended.
 * D04: a range of one year that ends before it begins.
 */
export function dateRanges(text: RecordText): RuleIssue[] {
  const words = readable({ path: text.path, text: text.text })
  return [...chineseRanges(words), ...numericRanges(words)].flatMap((range) => {
    const key = faultOf(range)
    const params = { range: range.written.trim() }
    return key ? [{ key, params, path: text.path, severity: 'error' as const }] : []
  })
}

function faultOf({ end, start }: Range): RuleIssue['key'] | undefined {
  if (end.year && end.year > start.year) return undefined
  if (end.year && end.year < start.year) return 'D03_yearBefore'
  const isReversed = end.month * 100 + end.day < start.month * 100 + start.day
  if (!isReversed) return undefined
  return end.year ? 'D04_reversed' : 'D03_yearMissing'
}

function chineseRanges(words: string): Range[] {
  return [...words.matchAll(CHINESE)]
    .map(([written, ...parts]) => rangeOf({ parts, written }))
    .filter(isInCalendar)
}

function numericRanges(words: string): Range[] {
  return [...words.matchAll(NUMERIC)]
    .map(([written, year, , ...others]) => rangeOf({ parts: [year, ...others], written }))
    .filter(isInCalendar)
}

function rangeOf({ parts, written }: { parts: (string | undefined)[]; written: string }): Range {
  const [startYear, startMonth, startDay, endYear, endMonth, endDay] = parts
  const hasDays = Boolean(startDay && endDay)
  const day = (text: string | undefined) => (hasDays ? Number(text) : 0)
  return {
    end: { day: day(endDay), month: Number(endMonth), ...(endYear && { year: Number(endYear) }) },
    start: { day: day(startDay), month: Number(startMonth), year: Number(startYear) },
    written,
  }
}

/** Looks like dates: not the numbers of two documents. */
function isInCalendar({ end, start }: Range): boolean {
  return [end, start].every(({ day, month }) => month >= 1 && month <= 12 && day <= 31)
}
