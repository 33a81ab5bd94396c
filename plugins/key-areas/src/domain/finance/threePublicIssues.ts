import { decimalOf } from '../decimal.ts'
import type { Draft } from '../draft.ts'
import type { Finding } from '../finding.ts'
import type { Issue } from '../issue.ts'
import type { Label } from '../label.ts'
import { sumIssue } from '../sumIssue.ts'
import { changeIssues, reasonIssues } from './changeIssues.ts'
import type { MoneyUnit } from './money.ts'
import { publishedElsewhereIssue } from './publishedElsewhere.ts'
import { THREE_PUBLIC_LEAVES } from './threePublic.ts'

type Column = (typeof THREE_PUBLIC_LEAVES)[number] | 'carTotal' | 'total'
type Amounts = Draft<Partial<Record<Column, string>>>

export type ThreePublicCounts = Draft<{
  abroadPersons: number
  abroadTrips: number
  carsBought: number
  carsKept: number
  receptionBatches: number
  receptionPersons: number
}>

export type ThreePublic = Amounts & {
  budgeted?: Amounts | null
  change?: Amounts | null
  changeRate?: null | string
  counts?: null | ThreePublicCounts
  previous?: Amounts | null
  reason?: null | string
}

/** B03: cars are purchase plus running, and the total the four kinds. */
export function threePublicSums({ amounts, path }: { amounts: Amounts; path: string }): Finding[] {
  const { carPurchase, carRunning, carTotal, total } = amounts
  return [
    ...sumIssue({
      key: 'B03_cars',
      parts: [carPurchase, carRunning],
      path: `${path}.carTotal`,
      rounded: true,
      total: carTotal,
    }),
    ...sumIssue({
      key: 'B03_total',
      parts: THREE_PUBLIC_LEAVES.map((leaf) => amounts[leaf]),
      path: `${path}.total`,
      rounded: true,
      total,
    }),
  ]
}

/** B03 and B05 over this year and last year, B12 over the counts. */
export function threePublicIssues({
  fromPercent,
  path,
  value,
}: {
  fromPercent: number
  path: string
  value: null | ThreePublic | undefined
}): Finding[] {
  if (!value) return []
  const { budgeted, change, changeRate, counts, previous, reason, ...amounts } = value
  return [
    ...threePublicSums({ amounts, path }),
    ...threePublicSums({ amounts: previous ?? {}, path: `${path}.previous` }),
    ...threePublicSums({ amounts: budgeted ?? {}, path: `${path}.budgeted` }),
    ...[...THREE_PUBLIC_LEAVES, 'carTotal' as const].flatMap((column) =>
      changeIssues({
        change: change?.[column],
        current: amounts[column],
        paths: { change: `${path}.change.${column}` },
        previous: previous?.[column],
      }),
    ),
    ...changeIssues({
      change: change?.total,
      current: amounts.total,
      paths: { change: `${path}.change.total`, rate: `${path}.changeRate` },
      previous: previous?.total,
      rate: changeRate,
    }),
    ...reasonIssues({
      current: amounts.total,
      fromPercent,
      path: `${path}.reason`,
      previous: previous?.total,
      reason,
    }),
    ...countIssues({ amounts, counts: counts ?? {}, path: `${path}.counts` }),
  ]
}

/** B06: accounts give the budget they compare with. */
export function unbudgetedThreePublicIssues({
  path,
  phase,
  value,
}: {
  path: string
  phase: null | string | undefined
  value: null | ThreePublic | undefined
}): Issue[] {
  return phase === 'final' && value && !value.budgeted
    ? [{ key: 'B06_missing', path: `${path}.budgeted`, severity: 'error' }]
    : []
}

/** B06: what accounts compare with is the budget that was published, column by column. */
export function threePublicBudgetIssues({
  here,
  path,
  there,
}: {
  here: { unit: Unit; value: null | ThreePublic | undefined }
  path: string
  there: { unit: Unit; value: null | ThreePublic | undefined }
}): Issue[] {
  return [...THREE_PUBLIC_LEAVES, 'carTotal' as const, 'total' as const].flatMap((column) =>
    publishedElsewhereIssue({
      here: { amount: here.value?.budgeted?.[column], unit: here.unit },
      key: 'B06_budget',
      path: `${path}.budgeted.${column}`,
      there: { amount: there.value?.[column], unit: there.unit },
    }),
  )
}

type Unit = MoneyUnit | null | undefined

/** What was paid for, per kind; cars bought go both ways, the others only rule spending out. */
const COUNTED = [
  { column: 'carPurchase', count: 'carsBought', goesBothWays: true },
  { column: 'abroad', count: 'abroadTrips', goesBothWays: false },
  { column: 'reception', count: 'receptionBatches', goesBothWays: false },
  { column: 'carRunning', count: 'carsKept', goesBothWays: false },
] as const

function countIssues({
  amounts,
  counts,
  path,
}: {
  amounts: Amounts
  counts: ThreePublicCounts
  path: string
}): Issue[] {
  return COUNTED.flatMap(({ column, count, goesBothWays }) => {
    const [spent, number] = [decimalOf(amounts[column]), counts[count]]
    if (!spent || number === undefined || number === null) return []
    const isUncounted = number === 0 && !spent.isZero()
    const isUnpaid = goesBothWays && number > 0 && spent.isZero()
    if (!isUncounted && !isUnpaid) return []
    const key = `B12_${count}`
    return [
      {
        key,
        params: { amount: spent.toFixed(), count: number },
        path: `${path}.${count}`,
        severity: 'warning',
      },
    ]
  })
}

export const threePublicMessages = {
  B03_cars: {
    en: 'Cars are {{actual}}; purchase plus running is {{expected}}.',
    zh: '公务用车购置及运行费为{{actual}}，购置费加运行维护费应为{{expected}}。',
  },
  B03_total: {
    en: 'The total is {{actual}}; journeys abroad, reception, purchase and running of cars are {{expected}}.',
    zh: '“三公”经费合计为{{actual}}，因公出国（境）费、公务接待费、公务用车购置费、运行维护费之和应为{{expected}}。',
  },
  B06_missing: {
    en: 'Accounts give the budget of the year of the “three public” expenses.',
    zh: '决算应当列明“三公”经费年初预算数，与决算数对比。',
  },
  B12_abroadTrips: {
    en: '{{count}} journeys abroad, but {{amount}} spent on them.',
    zh: '因公出国（境）团组数为{{count}}，而因公出国（境）费为{{amount}}，请核对。',
  },
  B12_carsBought: {
    en: '{{count}} cars bought, but {{amount}} spent on purchase.',
    zh: '公务用车购置数为{{count}}，而公务用车购置费为{{amount}}，请核对。',
  },
  B12_carsKept: {
    en: '{{count}} cars kept, but {{amount}} spent on running them.',
    zh: '公务用车保有量为{{count}}，而公务用车运行维护费为{{amount}}，请核对。',
  },
  B12_receptionBatches: {
    en: '{{count}} receptions, but {{amount}} spent on them.',
    zh: '国内公务接待批次为{{count}}，而公务接待费为{{amount}}，请核对。',
  },
} satisfies Record<string, Label>
