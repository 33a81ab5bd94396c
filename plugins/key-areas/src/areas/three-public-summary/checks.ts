import type { z } from 'zod'

import type { Draft } from '../../domain/draft.ts'
import { approvalIssues } from '../../domain/finance/approvalIssues.ts'
import { budgetOfYearIssues } from '../../domain/finance/budgetOfYear.ts'
import { publishedElsewhereIssue } from '../../domain/finance/publishedElsewhere.ts'
import { THREE_PUBLIC_LEAVES } from '../../domain/finance/threePublic.ts'
import {
  threePublicBudgetIssues,
  threePublicIssues,
  threePublicSums,
  unbudgetedThreePublicIssues,
} from '../../domain/finance/threePublicIssues.ts'
import type { Check } from '../../domain/keyArea.ts'
import { sumIssue } from '../../domain/sumIssue.ts'
import type { schema } from './schema.ts'
import type { settings } from './settings.ts'

export type ThreePublicSummary = z.infer<typeof schema>
type Rule = Check<ThreePublicSummary, typeof settings, 'budget' | 'lastYear'>

/** B03 in every row and in the totals, B05 and B12 in the totals. */
const amounts: Rule = ({ context: { settings }, value }) => [
  ...threePublicIssues({
    fromPercent: settings.reasonFromPercent,
    path: 'totals',
    value: value.totals,
  }),
  ...(value.organs ?? []).flatMap((row, index) =>
    threePublicSums({ amounts: row, path: `organs.${index}` }),
  ),
]

/** B04: every column of the summary is the sum of its departments. */
const summary: Rule = ({ value: { organs, totals } }) => {
  if (!organs || organs.length === 0) return []
  const columns = [...THREE_PUBLIC_LEAVES, 'carTotal', 'total'] as const
  return [
    ...columns.flatMap((column) =>
      sumIssue({
        key: 'B04_sum',
        parts: organs.map((row) => row[column]),
        path: `totals.${column}`,
        rounded: true,
        total: totals?.[column],
      }),
    ),
    ...sumIssue({
      key: 'B04_previous',
      parts: organs.map(({ prevTotal }) => prevTotal),
      path: 'totals.previous.total',
      rounded: true,
      severity: 'warning',
      total: totals?.previous?.total,
    }),
  ]
}

/** B04: the rows are those the declared scope speaks of, as many as declared, each once. */
const scope: Rule = ({ value }) => {
  const organs = value.organs ?? []
  if (organs.length === 0) return []
  const firstTownship = organs.findIndex(({ tier }) => tier === 'township')
  const seen = new Set<string>()
  const repeated = organs.flatMap(({ organ }, row) => {
    const isRepeated = organ && seen.has(organ)
    if (organ) seen.add(organ)
    return isRepeated ? [row] : []
  })
  const params = { actual: organs.length, expected: value.organCount ?? 0 }
  return [
    ...(value.scope === 'departments' && firstTownship >= 0
      ? [{ key: 'B04_outside', path: `organs.${firstTownship}.tier`, severity: 'error' as const }]
      : []),
    ...(value.scope === 'departmentsAndTownships' && firstTownship < 0
      ? [{ key: 'B04_noTownships', path: 'scope', severity: 'error' as const }]
      : []),
    ...(typeof value.organCount === 'number' && value.organCount !== organs.length
      ? [{ key: 'B04_count', params, path: 'organCount', severity: 'error' as const }]
      : []),
    ...repeated.map((row) => ({
      key: 'B04_twice',
      params: { organ: organs[row]!.organ! },
      path: `organs.${row}.organ`,
      severity: 'error' as const,
    })),
  ]
}

/** B06: last year is what was published last year. */
const lastYear: Rule = ({ context: { companions }, value }) => {
  const last = companions.lastYear as Draft<ThreePublicSummary> | undefined
  return publishedElsewhereIssue({
    here: { amount: value.totals?.previous?.total, unit: value.unit },
    path: 'totals.previous.total',
    there: { amount: last?.totals?.total, unit: last?.unit },
  })
}

/** B06: accounts give the budget, as it was published. */
const budgetFigures: Rule = ({ context: { companions }, value }) => {
  const budget = companions.budget as Draft<ThreePublicSummary> | undefined
  return [
    ...unbudgetedThreePublicIssues({ path: 'totals', phase: value.phase, value: value.totals }),
    ...threePublicBudgetIssues({
      here: { unit: value.unit, value: value.totals },
      path: 'totals',
      there: { unit: budget?.unit, value: budget?.totals },
    }),
  ]
}

/** D12, D18. */
const publication: Rule = ({ context: { companions, settings, today }, value }) => {
  const budget = companions.budget as Draft<ThreePublicSummary> | undefined
  return [
    ...approvalIssues({ days: settings.publicationDays, today, value }),
    ...budgetOfYearIssues({ budget, today, value }),
  ]
}

export const checks = [publication, amounts, summary, scope, lastYear, budgetFigures]
