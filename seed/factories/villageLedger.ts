import { departmentOf } from '../data/departments.ts'
import type { EntrySeed } from '../data/seedItem.ts'

import { variation } from '../keyAreas/shares.ts'
import { daysAfter, lastMonthOf, periodInWords } from './days.ts'
import { hundredths } from './decimal.ts'
import { sumOf } from './sumOf.ts'

/** Amounts in 分. */
type Row = { amount: number; date: string; item: string; resolution?: string }
export type LedgerQuarter = { expense: Row[]; formedOn?: string; income: Row[]; period: string }

/** The books of a village, quarter by quarter: each opens with what the one before closed with. */
export function villageLedgers({
  department,
  opening,
  quarters,
  village,
}: {
  department: string
  opening: number
  quarters: LedgerQuarter[]
  village: string
}): EntrySeed[] {
  const { name, shortName } = departmentOf(department)
  let before = opening
  return quarters.map(({ expense, formedOn, income, period }) => {
    const closing = before + total(income) - total(expense)
    const words = periodInWords(period)
    const value = {
      closing: hundredths(closing),
      expense: expense.map((row) => ({
        ...shown(row),
        handler: '村报账员',
        witness: '村务监督委员会',
      })),
      income: income.map(shown),
      opening: hundredths(before),
      otherMatters: ['assets', 'homesteads', 'aid'],
      period,
      township: shortName,
      village,
    }
    before = closing
    return {
      key: `village-${department}-${period.toLowerCase()}`,
      category: 'other',
      department,
      formedOn: formedOn ?? afterPeriod(period),
      genre: '公示',
      keyArea: { slug: 'village-ledger', value },
      keywords: ['村务公开', '村级财务', shortName],
      signedBy: name,
      summary: `公开${shortName}${village}${words}收支明细和期末余额${hundredths(closing)}元。`,
      title: `${shortName}${village}${words}村务公开`,
      topic: '1703',
    }
  })
}

/** Four quarters of a village that nobody wrote down, the same ones every time. */
export function usualQuarters({ of, year }: { of: string; year: number }): LedgerQuarter[] {
  return [1, 2, 3, 4].map((quarter) => {
    const period = `${year}-Q${quarter}`
    const vary = (text: string, below: number) => variation({ below, of: `${of}${period}${text}` })
    const day = (date: number) => `${lastMonthOf(period)}-${String(date).padStart(2, '0')}`
    return {
      expense: [
        { amount: 120_000 + vary('道路', 3_000) * 100, date: day(9), item: '村组道路养护' },
        { amount: 60_000 + vary('保洁', 2_000) * 100, date: day(16), item: '人居环境保洁' },
        { amount: 20_000 + vary('办公', 600) * 100, date: day(24), item: '办公用品和水电' },
      ],
      income: [
        { amount: 200_000 + vary('发包', 4_000) * 100, date: day(6), item: '机动地发包收入' },
        {
          amount: 150_000 + vary('补助', 3_000) * 100,
          date: day(20),
          item: '上级村级组织运转补助',
        },
      ],
      period,
    }
  })
}

/** Boards are renewed by the fifteenth after a quarter. */
function afterPeriod(period: string): string {
  return daysAfter({ count: 18, from: `${lastMonthOf(period)}-28` })
}

function shown({ amount, ...row }: Row) {
  return { ...row, amount: hundredths(amount) }
}

function total(rows: Row[]): number {
  return sumOf(rows.map(({ amount }) => amount))
}
