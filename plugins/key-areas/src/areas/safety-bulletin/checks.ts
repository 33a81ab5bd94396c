import type { z } from 'zod'

import { decimalOf, shown } from '../../domain/decimal.ts'
import type { Draft } from '../../domain/draft.ts'
import type { Issue } from '../../domain/issue.ts'
import type { Check } from '../../domain/keyArea.ts'
import { percentIssue } from '../../domain/percentIssue.ts'
import { sumIssue } from '../../domain/sumIssue.ts'
import { amountsInYuan, unitSlips } from '../../domain/unitSlip.ts'
import type { schema } from './schema.ts'

export type SafetyBulletin = z.infer<typeof schema>
type Rule = Check<SafetyBulletin, Record<string, never>, 'lastYear'>

const FIGURES = ['count', 'deaths', 'injuries', 'loss'] as const

/** A02: the rows of the industries add up to the totals. */
const totals: Rule = ({ value: { rows, totals } }) =>
  FIGURES.flatMap((figure) =>
    sumIssue({
      key: `A02_${figure}`,
      parts: (rows ?? []).map((row) => row[figure]),
      path: `totals.${figure}`,
      rounded: figure === 'loss',
      total: totals?.[figure],
    }),
  )

/** A02: an industry has one row. */
const industries: Rule = ({ value: { rows } }) =>
  (rows ?? []).flatMap(({ industry }, at, all) =>
    industry && all.findIndex((row) => row.industry === industry) < at
      ? [{ key: 'A02_industryTwice', path: `rows.${at}.industry`, severity: 'error' as const }]
      : [],
  )

/** N02: a change in percent follows from this year's and last year's figure. */
const changes: Rule = ({ value: { changes, lastYear, totals } }) =>
  FIGURES.flatMap((figure) => {
    const [now, before] = [decimalOf(totals?.[figure]), decimalOf(lastYear?.[figure])]
    if (!now || !before) return []
    return percentIssue({
      key: 'N02_change',
      part: shown(now.minus(before)),
      path: `changes.${figure}`,
      percent: changes?.[figure],
      severity: 'warning',
      whole: shown(before),
    })
  })

/** N02: last year's figures are those published a year ago. */
const lastYear: Rule = ({ context: { companions }, value }) => {
  const published = companions.lastYear as Draft<SafetyBulletin> | undefined
  return FIGURES.flatMap((figure): Issue[] => {
    const actual = decimalOf(value.lastYear?.[figure])
    const expected = decimalOf(published?.totals?.[figure])
    if (!actual || !expected || actual.equals(expected)) return []
    const params = { actual: shown(actual), expected: shown(expected) }
    return [{ key: 'N02_lastYear', params, path: `lastYear.${figure}`, severity: 'warning' }]
  })
}

/** N03: a loss in 元 where the others are in 万元, in a row or in the text beside the table. */
const units: Rule = ({ value: { causes, rows, text, totals } }) => {
  const losses = (rows ?? []).map(({ loss }) => loss)
  const prose = { causes: causes ?? '', text: text ?? '' }
  return [
    ...unitSlips(losses).map((row): Issue => {
      const params = { amount: losses[row]! }
      return { key: 'N03_loss', params, path: `rows.${row}.loss`, severity: 'warning' }
    }),
    ...(['causes', 'text'] as const).flatMap((path) =>
      amountsInYuan({ amounts: [...losses, totals?.loss], text: prose[path] }).map(
        (amount): Issue => ({ key: 'N03_text', params: { amount }, path, severity: 'warning' }),
      ),
    ),
  ]
}

export const checks = [totals, industries, changes, lastYear, units]
