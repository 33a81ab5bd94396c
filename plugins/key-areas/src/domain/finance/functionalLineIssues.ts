import { type Amount, decimalOf } from '../decimal.ts'
import type { Draft } from '../draft.ts'
import { type Finding, isIssue } from '../finding.ts'
import type { Label } from '../label.ts'
import { sumIssue } from '../sumIssue.ts'
import { changeIssues } from './changeIssues.ts'
import { lineIssues } from './lineIssues.ts'

type FunctionalLine = Draft<{
  amount?: string
  basic?: string
  change?: string
  changeRate?: string
  funcCode: string
  personnel?: string
  prevAmount?: string
  project?: string
  publicUse?: string
  secretMasked?: boolean
}>

type Totals = Partial<Record<'amount' | 'basic' | 'project', { path: string; total: Amount }>>

const TOTAL_NAMES = { amount: '支出合计', basic: '基本支出合计', project: '项目支出合计' }

/** Everything about expenditure by function: B01, B02, B05, B11, B15, B16, B17. */
export function functionalLineIssues({
  allowsNegative,
  classes,
  lines,
  path,
  totals,
}: {
  /** Adjustments may take back. */
  allowsNegative: boolean
  classes: readonly string[]
  lines: FunctionalLine[]
  path: string
  totals: Totals
}): Finding[] {
  const classified = lines.map(
    ({ amount, basic, funcCode, personnel, prevAmount, project, publicUse, secretMasked }) => ({
      amounts: { amount, basic, personnel, prevAmount, project, publicUse },
      code: funcCode,
      isMasked: secretMasked === true,
    }),
  )
  const named = Object.entries(totals).map(
    ([column, total]) => [column, { ...total, name: TOTAL_NAMES[column as keyof Totals] }] as const,
  )
  return [
    ...lineIssues({
      classes,
      codeField: 'funcCode',
      depth: 7,
      lines: classified,
      path,
      totals: Object.fromEntries(named),
    }),
    ...lines.flatMap((line, row) => {
      const found = ofOneLine({ allowsNegative, at: `${path}.${row}`, line })
      // A line that is withheld stays without amounts.
      return line.secretMasked ? found.filter(isIssue) : found
    }),
  ]
}

function ofOneLine({
  allowsNegative,
  at,
  line: { amount, basic, change, changeRate, personnel, prevAmount, project, publicUse },
}: {
  allowsNegative: boolean
  at: string
  line: FunctionalLine
}): Finding[] {
  const isNegative = !allowsNegative && decimalOf(amount)?.isNegative()
  return [
    ...(isNegative
      ? [{ key: 'B17_negative', path: `${at}.amount`, severity: 'error' as const }]
      : []),
    ...sumIssue({
      key: 'B02_amount',
      parts: [basic, project],
      path: `${at}.amount`,
      rounded: true,
      total: amount,
    }),
    ...sumIssue({
      key: 'B02_basic',
      parts: [personnel, publicUse],
      path: `${at}.basic`,
      rounded: true,
      total: basic,
    }),
    ...changeIssues({
      change,
      current: amount,
      paths: { change: `${at}.change`, rate: `${at}.changeRate` },
      previous: prevAmount,
      rate: changeRate,
    }),
  ]
}

export const functionalLineMessages = {
  B02_amount: {
    en: 'The amount is {{actual}}; basic plus project expenditure is {{expected}}.',
    zh: '金额为{{actual}}，基本支出加项目支出应为{{expected}}。',
  },
  B02_basic: {
    en: 'Basic expenditure is {{actual}}; personnel plus public use is {{expected}}.',
    zh: '基本支出为{{actual}}，人员经费加公用经费应为{{expected}}。',
  },
  B17_negative: {
    en: 'A budget or final account has no negative expenditure; adjustments may have.',
    zh: '预算数、决算数不得为负数，仅预算调整可以填列负数。',
  },
} satisfies Record<string, Label>
