import { departmentOf } from '../data/departments.ts'

import type { EntrySeed } from '../data/seedItem.ts'
import { hundredths } from './decimal.ts'
import { sumOf } from './sumOf.ts'
import { tableRows } from './tableRows.ts'

/** Quantity in tenths of a 亩, unit standard in 分: their product is tenths of 分, always whole. */
export type SubsidyBatch = {
  key: string
  basis: string
  department: string
  formedOn: string
  places: { name: string; households: number; quantity: number }[]
  publicity: string
  standard: number
  subsidy: string
  title: string
}

/** A paid batch by township or village; every amount is quantity × standard. */
export function subsidyBatch(facts: SubsidyBatch): EntrySeed {
  const amountOf = (quantity: number): number => (quantity * facts.standard) / 10
  const quantity = sumOf(facts.places.map((place) => place.quantity))
  const { name, telephone } = departmentOf(facts.department)
  return {
    key: facts.key,
    body: `# 一、政策依据
${facts.basis}
# 二、补贴标准
${facts.subsidy}每亩${hundredths(facts.standard)}元。
# 三、发放结果
${tableRows([
  ['单位', '户数', '面积（亩）', '标准（元/亩）', '金额（元）'],
  ...facts.places.map((place) => [
    place.name,
    place.households,
    (place.quantity / 10).toFixed(1),
    hundredths(facts.standard),
    hundredths(amountOf(place.quantity)),
  ]),
  [
    '合计',
    sumOf(facts.places.map(({ households }) => households)),
    (quantity / 10).toFixed(1),
    '—',
    hundredths(amountOf(quantity)),
  ],
])}
# 四、监督渠道
${facts.publicity}监督电话${telephone}。`,
    category: 'livelihood',
    department: facts.department,
    formedOn: facts.formedOn,
    genre: '公示',
    keywords: ['涉农补贴', facts.subsidy],
    signedBy: name,
    summary: `公布${facts.subsidy}发放面积${(quantity / 10).toFixed(1)}亩、金额${hundredths(amountOf(quantity))}元的结果。`,
    title: facts.title,
    topic: '0601',
  }
}
