import type { EntrySeed } from '../data/seedItem.ts'

import {
  listedSource,
  type WaterClass,
  waterSample,
  type WaterSource,
} from '../keyAreas/waterSamples.ts'
import { sumOf } from './sumOf.ts'
import { tableRows } from './tableRows.ts'

const ORDINALS = ['一', '二', '三', '四']
const SOURCES: ({ items: number; kind: string } & WaterSource)[] = [
  {
    code: 'SY01',
    name: '龙潭水库',
    items: 62,
    kind: '湖库型，在用',
    role: 'used',
    tier: 'county',
    type: 'lake',
  },
  {
    code: 'SY02',
    name: '清溪河取水口',
    items: 62,
    kind: '河流型，在用',
    role: 'used',
    tier: 'county',
    type: 'river',
  },
  {
    code: 'SY03',
    name: '河西应急水源井',
    items: 39,
    kind: '地下水型，备用',
    role: 'reserve',
    tier: 'county',
    type: 'groundwater',
  },
]

export type WaterQuarter = {
  classes: [WaterClass, WaterClass, WaterClass]
  comment: string
  formedOn: string
  quarter: 1 | 2 | 3 | 4
  /** 取水量, in units of 10,000 tonnes with one decimal, written ×10. */
  taken: [number, number, number]
  year: number
}

/** Quarterly quality of the county's drinking-water sources; every source met its class. */
export function drinkingWaterQuarter(facts: WaterQuarter): EntrySeed {
  const period = `${facts.year}年第${ORDINALS[facts.quarter - 1]}季度`
  const total = sumOf(facts.taken)
  return {
    key: `water-${facts.year}-q${facts.quarter}`,
    body: `根据监测计划，${period}对县级集中式饮用水水源开展水质监测，结果如下。
${tableRows([
  ['水源', '类型', '监测项目（项）', '水质类别', '目标', '取水量（万吨）', '是否达标'],
  ...SOURCES.map(({ name, items, kind }, index) => [
    name,
    kind,
    items,
    facts.classes[index] ?? '',
    'Ⅲ类',
    ((facts.taken[index] ?? 0) / 10).toFixed(1),
    '达标',
  ]),
  ['合计', '', '', '', '', (total / 10).toFixed(1), '达标率100%'],
])}
${facts.comment}
评价依据：地表水执行GB 3838—2002，水温、总氮、粪大肠菌群不参与评价；地下水执行GB/T 14848—2017。`,
    category: 'supervision',
    department: 'sthjj',
    formedOn: facts.formedOn,
    genre: '统计数据',
    keyArea: { slug: 'water-quality', value: valueOf({ facts, total }) },
    keywords: ['饮用水水源', '水质', period],
    signedBy: '梧原市生态环境局澄川分局',
    summary: `公布${period}三个县级饮用水水源水质监测结果，取水量${(total / 10).toFixed(1)}万吨，达标率100%。`,
    title: `${period}县级集中式饮用水水源水质状况`,
    topic: '1003',
  }
}

/** Sampled in each month of the quarter. */
function valueOf({ facts, total }: { facts: WaterQuarter; total: number }) {
  const { classes, quarter, taken, year } = facts
  const months = [2, 1, 0].map((before) => String(quarter * 3 - before).padStart(2, '0'))
  return {
    period: `${year}-Q${quarter}`,
    samples: months.flatMap((month) =>
      SOURCES.map(({ items, kind: _, ...source }, index) =>
        waterSample({
          category: classes[index]!,
          itemsCount: items,
          sampledOn: `${year}-${month}-06`,
          source,
        }),
      ),
    ),
    sources: SOURCES.map(({ items: _, kind: __, ...source }, index) => ({
      ...listedSource(source),
      ...(taken[index]! > 0 && { waterTaken: inTenths(taken[index]!) }),
    })),
    water: { compliant: inTenths(total), rate: '100', taken: inTenths(total) },
  }
}

function inTenths(amount: number): string {
  return (amount / 10).toFixed(1)
}
