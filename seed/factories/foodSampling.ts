import type { EntrySeed } from '../data/seedItem.ts'

import { sumOf } from './sumOf.ts'
import { tableRows } from './tableRows.ts'

type Failure = {
  basis: string
  food: string
  item: string
  limit: string
  producer: string
  result: string
  seller: string
}

export type FoodSampling = {
  categories: { name: string; batches: number; failed: number }[]
  failures: Failure[]
  followUp: string
  formedOn: string
  issue: number
  year: number
}

/** One issue of the county's food sampling results, failed items with result and limit. */
export function foodSampling({
  categories,
  failures,
  followUp,
  formedOn,
  issue,
  year,
}: FoodSampling): EntrySeed {
  const batches = sumOf(categories.map((category) => category.batches))
  const failed = sumOf(categories.map((category) => category.failed))
  if (failures.length !== failed) throw new Error(`Food sampling ${year}-${issue}: failures listed`)
  const label = `${year}年第${issue}期`
  return {
    key: `food-${year}-${issue}`,
    body: `近期，县市场监督管理局组织食品安全监督抽检，共抽取样品${batches}批次，合格${batches - failed}批次，不合格${failed}批次，合格率${(((batches - failed) / batches) * 100).toFixed(1)}%。
# 一、分类情况
${tableRows([
  ['食品大类', '抽检批次', '合格批次', '不合格批次'],
  ...categories.map((row) => [row.name, row.batches, row.batches - row.failed, row.failed]),
  ['合计', batches, batches - failed, failed],
])}
${failures.length > 0 ? failureSection(failures) : '本期没有检出不合格样品。'}
# ${failures.length > 0 ? '三' : '二'}、处置情况
${followUp}
消费者如在市场上发现被通报的不合格批次食品，可以拨打0000-5550114投诉举报。`,
    category: 'supervision',
    department: 'scjgj',
    formedOn,
    genre: '通报',
    keywords: ['食品抽检', '不合格', label],
    signedBy: '澄川县市场监督管理局',
    summary: `公布${label}食品监督抽检${batches}批次、不合格${failed}批次的分类结果和处置情况。`,
    title: `澄川县食品安全监督抽检信息公布（${label}）`,
    topic: '0904',
  }
}

function failureSection(failures: Failure[]): string {
  return `# 二、不合格样品
${tableRows([
  ['食品名称', '标称生产者', '被抽样单位', '不合格项目║检验结果║标准值', '判定依据'],
  ...failures.map((failure) => [
    failure.food,
    failure.producer,
    failure.seller,
    `${failure.item}║${failure.result}║${failure.limit}`,
    failure.basis,
  ]),
])}`
}
