import type { Amount } from '../decimal.ts'
import type { Draft } from '../draft.ts'
import type { Finding } from '../finding.ts'
import { lineIssues } from './lineIssues.ts'

type EconomicLine = Draft<{ amount?: string; econCode: string; secretMasked?: boolean }>

/** Everything about expenditure by economic class: B01, B11, B15, B16. */
export function economicLineIssues({
  classes,
  lines,
  path,
  total,
}: {
  classes: readonly string[]
  lines: EconomicLine[]
  path: string
  total: { path: string; total: Amount }
}): Finding[] {
  return lineIssues({
    classes,
    codeField: 'econCode',
    depth: 5,
    lines: lines.map(({ amount, econCode, secretMasked }) => ({
      amounts: { amount },
      code: econCode,
      isMasked: secretMasked === true,
    })),
    path,
    totals: { amount: { ...total, name: '基本支出合计' } },
  })
}
