export type NamePeriod = { validFrom?: null | string; validTo?: null | string }

const BEGINNING = '0000'
const END = '9999'

/** What is wrong with the periods of former names; an open end reaches as far as it can. */
export function periodIssue(
  periods: NamePeriod[],
): 'formerNamesOverlap' | 'validToBeforeFrom' | undefined {
  const spans = periods
    .map(({ validFrom, validTo }) => ({
      from: dayOf(validFrom, BEGINNING),
      to: dayOf(validTo, END),
    }))
    .sort((a, b) => a.from.localeCompare(b.from))
  if (spans.some(({ from, to }) => to < from)) return 'validToBeforeFrom'
  const overlaps = spans.some(({ to }, index) => {
    const next = spans[index + 1]
    return next !== undefined && next.from <= to
  })
  return overlaps ? 'formerNamesOverlap' : undefined
}

function dayOf(stored: null | string | undefined, otherwise: string): string {
  return stored?.slice(0, 10) ?? otherwise
}
