import { dateOnly } from './dates.ts'

const BEGINS = /自([^，。；自]{8,16}日)起(?:正式)?(?:施行|实施|执行|生效)/gu
const ENDS = /有效期(?:限)?(?:截)?(?:至|到)([^，。；]{8,16}日)/gu
const YEARS = /有效期(?:限)?为?([1-9]|[一二两三四五])年/gu

/** What a document says of itself at its end: 自…起施行, 有效期至… or 有效期…年. */
export function termOfValidity(paragraphs: string[]): {
  effectiveOn: string | undefined
  expiresOn: string | undefined
} {
  const text = paragraphs.join('\n')
  const lastOf = (pattern: RegExp) => [...text.matchAll(pattern)].at(-1)?.[1]
  const effectiveOn = dateOnly(lastOf(BEGINS) ?? '')
  const years = lastOf(YEARS)
  return {
    effectiveOn,
    expiresOn:
      dateOnly(lastOf(ENDS) ?? '') ??
      (effectiveOn && years ? lastDayOf({ from: effectiveOn, years: numberOf(years) }) : undefined),
  }
}

/** The day before the same day, years later. */
function lastDayOf({ from, years }: { from: string; years: number }): string {
  const [year, month, day] = from.split('-').map(Number)
  return new Date(Date.UTC(year! + years, month! - 1, day! - 1)).toISOString().slice(0, 10)
}

function numberOf(years: string): number {
  if (years === '两') return 2
  return Number(years) || '一二三四五'.indexOf(years) + 1
}
