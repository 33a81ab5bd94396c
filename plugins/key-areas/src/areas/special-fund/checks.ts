import type { z } from 'zod'

import { dayOf } from '../../domain/day.ts'
import { type Amount, decimalOf, shown, sumOf } from '../../domain/decimal.ts'
import type { Draft } from '../../domain/draft.ts'
import { inWan } from '../../domain/finance/money.ts'
import type { Issue } from '../../domain/issue.ts'
import type { Check } from '../../domain/keyArea.ts'
import { isInPeriod, periodBefore } from '../../domain/period.ts'
import { postingIssues } from '../../domain/postingPeriod.ts'
import { sumIssue } from '../../domain/sumIssue.ts'
import type { schema } from './schema.ts'
import type { settings } from './settings.ts'

export type SpecialFund = z.infer<typeof schema>
type Rule = Check<SpecialFund, typeof settings, 'before'>

const amountsOf = (list: { amount?: Amount }[] | null | undefined) =>
  (list ?? []).map(({ amount }) => amount)

/** F01: the sources are the fund. */
const sources: Rule = ({ value }) =>
  value.sources
    ? sumIssue({
        key: 'F01_sources',
        parts: amountsOf(value.sources),
        path: 'totalSource',
        rounded: true,
        total: value.totalSource,
      })
    : []

/** F02: what is allocated and what is not are the fund; no more is paid than was allocated. */
const uses: Rule = ({ value }) => {
  const { allocations, balance, paidBefore, paidTotal, payments, totalAllocated, unallocated } =
    value
  const [paid, allocated] = [decimalOf(paidTotal), decimalOf(totalAllocated)]
  const exceeds = paid && allocated && paid.greaterThan(allocated)
  return [
    ...sumIssue({
      key: 'F02_allocations',
      parts: amountsOf(allocations),
      path: 'totalAllocated',
      rounded: true,
      total: totalAllocated,
    }),
    ...sumIssue({
      isIndependent: true,
      key: 'F02_total',
      parts: [totalAllocated, unallocated],
      path: 'totalSource',
      rounded: true,
      total: value.totalSource,
    }),
    ...sumIssue({
      key: 'F02_paid',
      parts: [paidBefore, ...amountsOf(payments)],
      path: 'paidTotal',
      rounded: true,
      total: paidTotal,
    }),
    ...sumIssue({
      isIndependent: true,
      key: 'F02_balance',
      parts: [balance, paidTotal],
      path: 'totalAllocated',
      rounded: true,
      total: totalAllocated,
    }),
    ...(exceeds
      ? [
          {
            key: 'F02_exceeds',
            params: { actual: shown(paid), expected: shown(allocated) },
            path: 'paidTotal',
            severity: 'error' as const,
          },
        ]
      : []),
  ]
}

/** F03: no period is left out; the one before is where this one goes on from. */
const series: Rule = ({ context: { companions }, value }) => {
  const { firstPeriod, paidBefore, period, unit } = value
  if (!period || !firstPeriod) return []
  if (period < firstPeriod) return [{ key: 'F03_first', path: 'firstPeriod', severity: 'warning' }]
  if (period === firstPeriod) return []
  const before = companions.before as Draft<SpecialFund> | undefined
  if (!before) {
    const params = { missing: periodBefore(period) }
    return [{ key: 'F03_gap', params, path: 'period', severity: 'warning' }]
  }
  const actual = inWan({ amount: paidBefore, unit })
  const expected = inWan({ amount: before.paidTotal, unit: before.unit })
  if (!actual || !expected || actual.equals(expected)) return []
  const params = { actual: shown(actual), expected: shown(expected) }
  return [{ key: 'F03_paidBefore', params, path: 'paidBefore', severity: 'warning' }]
}

/** F03: a period without movement says so, and one that says so has none. */
const zeroPeriod: Rule = ({ context: { companions }, value }) => {
  const before = companions.before as Draft<SpecialFund> | undefined
  const hasPaid = sumOf(amountsOf(value.payments))?.isZero() === false
  const allocated = inWan({ amount: value.totalAllocated, unit: value.unit })
  if (!allocated) return []
  const allocatedBefore =
    inWan({ amount: before?.totalAllocated, unit: before?.unit }) ?? decimalOf('0')!
  const isFirst = value.period === value.firstPeriod
  const knowsBefore = isFirst || before !== undefined
  const hasAllocated = knowsBefore && !allocated.equals(allocatedBefore)
  const path = 'zeroPeriod'
  if (value.zeroPeriod && (hasPaid || hasAllocated)) {
    return [{ key: 'F03_notZero', path, severity: 'error' }]
  }
  const isSilent = knowsBefore && !hasPaid && !hasAllocated && !value.zeroPeriod
  return isSilent ? [{ key: 'F03_zero', path, severity: 'warning' }] : []
}

/** F03: a payment is published with its own period. */
const paymentDates: Rule = ({ value: { payments, period } }) =>
  (payments ?? []).flatMap(({ date }, row): Issue[] => {
    const day = dayOf(date)
    if (!day || !period || isInPeriod({ day, period })) return []
    return [{ key: 'F03_outside', path: `payments.${row}.date`, severity: 'warning' }]
  })

/** D02: allocations are posted long enough. */
const posting: Rule = ({ context: { settings }, value: { noticeFrom, noticeTo } }) =>
  postingIssues({
    from: noticeFrom,
    minimum: { count: settings.noticeDays, unit: 'day' },
    path: 'noticeTo',
    to: noticeTo,
  })

export const checks = [sources, uses, series, zeroPeriod, paymentDates, posting]
