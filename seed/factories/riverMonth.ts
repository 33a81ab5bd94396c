import type { EntrySeed } from '../data/seedItem.ts'

import { variation } from '../keyAreas/shares.ts'
import {
  exceedanceOf,
  listedSource,
  type WaterClass,
  waterSample,
  type WaterSource,
} from '../keyAreas/waterSamples.ts'
import { daysAfter, daysInMonth, periodInWords } from './days.ts'
import { tableRows } from './tableRows.ts'

const SECTIONS: WaterSource[] = [
  { code: 'DM01', name: '清溪河大桥', tier: 'section', type: 'river' },
  { code: 'DM02', name: '青禾河出境', tier: 'section', type: 'river' },
  { code: 'DM03', name: '龙潭水库坝前', tier: 'section', type: 'lake' },
  { code: 'DM04', name: '岚桥', tier: 'section', type: 'river' },
  { code: 'DM05', name: '柳河桥', tier: 'section', type: 'river' },
]
const ITEMS = 24
/** Months in which one river carried hardly any water but what the works let into it. */
const WORST = { code: 'DM02', months: ['2025-01', '2025-02'] }

/** The sections of surface water in a month; but for two samples all meet their target. */
export function riverMonth({ month }: { month: string }): EntrySeed {
  const words = periodInWords(month)
  const sections = SECTIONS.map((source) => ({
    category: classOf({ month, source }),
    source,
  }))
  const samples = sections.map(({ category, source }) =>
    waterSample({ category, itemsCount: ITEMS, sampledOn: `${month}-06`, source }),
  )
  const missed = samples.filter(({ compliant }) => compliant === 'no')
  return {
    key: `sections-${month}`,
    body: `${words}，对全县${SECTIONS.length}个地表水断面开展监测，结果如下。
${tableRows([
  ['断面', '目标类别', '实测类别', '是否达标'],
  ...sections.map(({ category, source }) => [
    source.name,
    'Ⅲ类',
    category,
    category === '劣Ⅴ类' ? '不达标' : '达标',
  ]),
])}
评价执行GB 3838—2002，水温、总氮、粪大肠菌群不参与评价。`,
    category: 'supervision',
    department: 'sthjj',
    formedOn: daysAfter({ count: 12, from: `${month}-${daysInMonth(month)}` }),
    genre: '统计数据',
    keyArea: {
      slug: 'water-quality',
      value: {
        period: month,
        ...(missed.length > 0 && { exceedances: missed.map(exceedanceOf) }),
        samples,
        sources: SECTIONS.map(listedSource),
      },
    },
    keywords: ['地表水', '断面', words],
    summary: `公布${words}五个地表水断面的水质类别和达标情况。`,
    title: `${words}澄川县地表水断面水质状况`,
    topic: '1003',
  }
}

function classOf({ month, source }: { month: string; source: WaterSource }): WaterClass {
  if (source.code === WORST.code && WORST.months.includes(month)) return '劣Ⅴ类'
  return variation({ below: 2, of: `${month}${source.name}` }) === 0 ? 'Ⅱ类' : 'Ⅲ类'
}
