import { dayOf } from '../../../domain/day.ts'
import { dayRangeIssues } from '../../../domain/dayRange.ts'
import { missingParts } from '../../../domain/missingParts.ts'
import { postingIssues } from '../../../domain/postingPeriod.ts'
import type { Rule } from '../rule.ts'

/** S04: policy, guide, result and supervision are the four elements of a subsidy. */
const elements: Rule = ({ value }) => {
  const { batches, machinery, scheme } = value
  if (!scheme) return []
  return [
    ...missingParts({ key: 'S04_missing', names: ['guide', 'supervision'], value }),
    ...(batches || machinery
      ? []
      : [{ key: 'S04_results', path: 'batches', severity: 'error' as const }]),
  ]
}

/** D16: a basis that had expired before the record was formed, or says it was of years before. */
const basis: Rule = ({ context: { record, today }, value: { basisDocs, year } }) =>
  (basisDocs ?? []).flatMap(({ title, validFrom, validTo }, row) => {
    const path = `basisDocs.${row}.validTo`
    const reversed = dayRangeIssues({ from: validFrom, path, to: validTo })
    if (reversed.length > 0) return reversed
    const formed = dayOf(record.formedOn) ?? today
    const [actual, last] = [dayOf(validTo), lastYearOf(title)]
    if (actual) {
      if (actual >= formed) return []
      return [
        {
          key: 'D16_expired',
          params: { actual, expected: formed },
          path,
          severity: 'warning' as const,
        },
      ]
    }
    if (!last || !year || last >= year) return []
    const params = { actual: last, expected: year }
    return [
      { key: 'D16_years', params, path: `basisDocs.${row}.title`, severity: 'warning' as const },
    ]
  })

/** The last year of a document of several years: 2020 of 2018—2020年. */
function lastYearOf(title: null | string | undefined): number | undefined {
  const [, years] = /\d{4}\s*年?\s*(?:[-—–－~至到]+)\s*(\d{4})\s*年/.exec(title ?? '') ?? []
  return years ? Number(years) : undefined
}

/** D02: how long results are open to objection. */
const publicity: Rule = ({ context: { settings }, value: { publicity } }) =>
  postingIssues({
    countStartDay: settings.countStartDay,
    from: publicity?.from,
    minimum: { count: settings.publicityDays, unit: 'day' },
    path: 'publicity.to',
    to: publicity?.to,
  })

export const scheme = [elements, basis, publicity]
