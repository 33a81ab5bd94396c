import { departmentOf, departments } from '../data/departments.ts'
import type { EntrySeed } from '../data/seedItem.ts'

import { variation } from '../keyAreas/shares.ts'
import { daysAfter, lastMonthOf, periodInWords } from './days.ts'
import { hundredths } from './decimal.ts'
import { sumOf } from './sumOf.ts'
import { villageMatters } from './villageMatters.ts'

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
  const organNumber = 100 + departments.findIndex(({ code }) => code === department)
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
      period,
      township: shortName,
      village,
      ...villageMatters({ organNumber, period, village: `${shortName}${village}` }),
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

const INCOMES = [
  ...['机动地发包收入', '集体林地租金', '鱼塘承包收入', '厂房租金', '光伏电站收益', '水费返还'],
  ...['村级组织运转补助', '环境整治补助', '公益事业奖补', '救灾款', '捐赠收入', '利息收入'],
]
const EXPENSES = [
  ...['村组道路养护', '人居环境保洁', '路灯电费', '灌溉渠清淤', '自来水管网维修', '垃圾清运'],
  ...['办公用品', '办公室水电', '报刊订阅', '打印费', '网络通信费', '会议费'],
  ...['村民小组长误工补助', '护林员补助', '水管员补助', '防汛值守补助', '河道巡查补助'],
  ...['文化活动支出', '困难户慰问', '老年人活动支出', '党员教育支出', '消防器材'],
  ...['公示栏维护', '便民服务点维护'],
]

/** Four quarters of a village that nobody wrote down, the same ones every time. */
export function usualQuarters({ of, year }: { of: string; year: number }): LedgerQuarter[] {
  return [1, 2, 3, 4].map((quarter) => {
    const period = `${year}-Q${quarter}`
    const vary = (text: string, below: number) => variation({ below, of: `${of}${period}${text}` })
    const day = (date: number) => `${lastMonthOf(period)}-${String(date).padStart(2, '0')}`
    return {
      expense: EXPENSES.map((item, index) => ({
        amount: 16_000 + vary(item, 900) * 100,
        date: day(index + 4),
        item,
      })),
      income: INCOMES.map((item, index) => ({
        amount: 40_000 + vary(item, 1_200) * 100,
        date: day(index * 2 + 3),
        item,
      })),
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
