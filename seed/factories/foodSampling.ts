import { departmentOf } from '../data/departments.ts'
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
export function foodSampling(facts: FoodSampling): EntrySeed {
  const { categories, failures, followUp, formedOn, issue, year } = facts
  const batches = sumOf(categories.map((category) => category.batches))
  const failed = sumOf(categories.map((category) => category.failed))
  if (failures.length !== failed) throw new Error(`Food sampling ${year}-${issue}: failures listed`)
  const label = `${year}年第${issue}期`
  return {
    key: `food-${year}-${issue}`,
    body: `# 分类情况
${tableRows([
  ['食品大类', '抽检批次', '不合格批次'],
  ...categories.map((row) => [row.name, row.batches, row.failed]),
  ['合计', batches, failed],
])}
# 处置情况
${followUp}
消费者如在市场上发现被通报的不合格批次食品，可以拨打0000-5550114投诉举报。`,
    category: 'supervision',
    department: 'scjgj',
    formedOn,
    genre: '通报',
    keyArea: {
      slug: 'food-sampling',
      value: {
        batchTotal: batches,
        failed,
        ...(failed > 0 && {
          failedItems: failures.map((failure, index) => failedItem({ facts, failure, index })),
        }),
        issueNo: label,
        passRate: (((batches - failed) / batches) * 100).toFixed(2),
        passed: batches - failed,
        publishedOn: formedOn,
      },
    },
    keywords: ['食品抽检', '不合格', label],
    signedBy: departmentOf('scjgj').name,
    summary: `公布${label}食品监督抽检${batches}批次、不合格${failed}批次的分类结果和处置情况。`,
    title: `澄川县食品安全监督抽检信息公布（${label}）`,
    topic: '0904',
  }
}

function failedItem({
  facts: { categories, formedOn, issue, year },
  failure: { food, item, limit, producer, result, seller },
  index,
}: {
  facts: FoodSampling
  failure: Failure
  index: number
}) {
  const withFailures = categories.flatMap(({ name, failed }) =>
    Array.from({ length: failed }, () => name),
  )
  return {
    category: withFailures[index],
    foodName: food,
    item,
    lab: '梧原市食品检验检测中心',
    noticeDate: formedOn,
    noticeNo: `${year}年第${issue}期`,
    producerAddress: '/',
    producerName: producer,
    productionDate: '见抽样单',
    result,
    sampledAddress: '澄川县',
    sampledUnit: seller,
    samplingNo: `XC${year - 2000}990421830${issue}0${index + 1}`,
    spec: '/',
    standardValue: limit,
    taskSource: '县级监督抽检',
    trademark: '/',
  }
}
