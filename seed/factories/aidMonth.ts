import type { EntrySeed } from '../data/seedItem.ts'

import { hundredths } from './decimal.ts'
import { sumOf } from './sumOf.ts'
import { tableRows } from './tableRows.ts'

/** Amount in hundredths of 万元. */
type AidRow = {
  name: string
  added: number
  amount: number
  before: number
  people: number
  stopped: number
}

export type AidMonth = { comment: string; formedOn: string; month: string; rows: AidRow[] }

/** Monthly social assistance totals: households now are those before, plus added, less stopped. */
export function aidMonth({ comment, formedOn, month, rows }: AidMonth): EntrySeed {
  const [year, monthNumber] = month.split('-').map(Number)
  const label = `${year}年${monthNumber}月`
  const households = rows.map((row) => row.before + row.added - row.stopped)
  const amount = sumOf(rows.map((row) => row.amount))
  return {
    key: `aid-${month}`,
    body: `按照社会救助信息公开要求，现将${label}全县社会救助资金发放情况公布如下。
${tableRows([
  ['救助类别', '上月户数', '新增', '停止', '本月户数', '本月人数', '发放金额（万元）'],
  ...rows.map((row, index) => [
    row.name,
    row.before,
    row.added,
    row.stopped,
    households[index] ?? 0,
    row.people,
    hundredths(row.amount),
  ]),
  [
    '合计',
    sumOf(rows.map((row) => row.before)),
    sumOf(rows.map((row) => row.added)),
    sumOf(rows.map((row) => row.stopped)),
    sumOf(households),
    sumOf(rows.map((row) => row.people)),
    hundredths(amount),
  ],
])}
${comment}
资金于每月15日前通过“一卡通”发放。对象名单只在村（社区）公示栏公示，不上网公开。监督电话0000-5550107。`,
    category: 'livelihood',
    department: 'mzj',
    formedOn,
    genre: '统计数据',
    keywords: ['社会救助', '低保', label],
    signedBy: '澄川县民政局',
    summary: `公布${label}城乡低保、特困供养${sumOf(households)}户的增减和发放金额${hundredths(amount)}万元。`,
    title: `${label}澄川县社会救助资金发放情况`,
    topic: '1703',
  }
}
