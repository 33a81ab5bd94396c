import { departmentOf } from '../data/departments.ts'
import type { KeyAreaSeed } from '../data/seedItem.ts'
import { daysAfter, lastMonthOf } from '../factories/days.ts'
import { hundredths } from '../factories/decimal.ts'
import { sumOf } from '../factories/sumOf.ts'

/** Amounts are integer hundredths of 万元. */
export type Allocation = { amount: number; content: string; place: string; project: string }

export type FundPeriod = {
  allocations: Allocation[]
  formedOn: string
  note: string
  paid: number
  period: string
  sources: { amount: number; level: keyof typeof LEVELS }[]
}

const LEVELS = { 中央: 'central', 省级: 'province', 市级: 'city', 县级: 'county' }

const POSTED_DAYS = 14

/** A special fund up to one of its periods: sources and allocations so far, payments of the period. */
export function specialFundValue({
  department,
  docNo,
  fund,
  periods,
}: {
  department: string
  docNo: string
  fund: string
  /** From the first one to the one that is published. */
  periods: FundPeriod[]
}): KeyAreaSeed {
  const current = periods.at(-1)!
  const before = periods.slice(0, -1)
  const sources = periods.flatMap((period) => period.sources)
  const allocations = periods.flatMap((period) => period.allocations)
  const [received, allocated] = [sources, allocations].map((rows) =>
    sumOf(rows.map(({ amount }) => amount)),
  ) as [number, number]
  const paidBefore = sumOf(before.map(({ paid }) => paid))
  const paid = paidBefore + current.paid
  const { name, telephone } = departmentOf(department)
  return {
    slug: 'special-fund',
    value: {
      allocations: allocations.map(({ amount, content, place, project }) => ({
        amount: hundredths(amount),
        content,
        performanceTarget: '项目验收合格率100%，受益群众满意度95%以上。',
        place,
        project,
        responsibleUnit: name,
      })),
      balance: hundredths(allocated - paid),
      department: name,
      docNo,
      firstPeriod: periods[0]!.period,
      fundName: fund,
      noticeFrom: current.formedOn,
      noticeTo: daysAfter({ count: POSTED_DAYS, from: current.formedOn }),
      paidBefore: hundredths(paidBefore),
      paidTotal: hundredths(paid),
      payments:
        current.paid === 0
          ? undefined
          : [
              {
                amount: hundredths(current.paid),
                date: `${lastMonthOf(current.period)}-20`,
                payee: '项目实施单位',
              },
            ],
      period: current.period,
      principle: current.note,
      sources: sources.map(({ amount, level }) => ({
        amount: hundredths(amount),
        level: LEVELS[level],
      })),
      supervisionTel: telephone,
      totalAllocated: hundredths(allocated),
      totalSource: hundredths(received),
      unallocated: hundredths(received - allocated),
      unit: 'wan',
      ...(current.paid === 0 && current.allocations.length === 0 && { zeroPeriod: true }),
    },
  }
}
