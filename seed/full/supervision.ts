import { airQuality } from '../data/entries/airQuality.ts'
import type { EntrySeed } from '../data/seedItem.ts'

import { airQualityMonth } from '../factories/airQualityMonth.ts'
import { drinkingWaterQuarter } from '../factories/drinkingWaterQuarter.ts'
import { noiseQuarter } from '../factories/noiseQuarter.ts'
import { riverMonth } from '../factories/riverMonth.ts'
import { safetyBulletin, type SafetyPeriod } from '../factories/safetyBulletin.ts'
import { variation } from '../keyAreas/shares.ts'
import { afterMonth, MONTHS } from './calendar.ts'

const published = new Set(airQuality.map(({ key }) => key))

const air: EntrySeed[] = MONTHS.map((month) => {
  const vary = (of: string, below: number) => variation({ below, of: `${month}${of}` })
  const station = (name: string): [number, number, number, number, number, number] => [
    20 + vary(`${name}PM2.5`, 25),
    45 + vary(`${name}PM10`, 35),
    6 + vary(`${name}SO2`, 5),
    14 + vary(`${name}NO2`, 15),
    6 + vary(`${name}CO`, 7),
    80 + vary(`${name}O3`, 70),
  ]
  return airQualityMonth({
    comment: '各项指标与上年同期相比总体平稳，秸秆焚烧巡查未发现火点。',
    formedOn: afterMonth({ days: 8, month }),
    month,
    stations: [station('行政中心'), station('东关')],
  })
}).filter(({ key }) => !published.has(key))

const water: EntrySeed[] = ([1, 2] as const).map((quarter) =>
  drinkingWaterQuarter({
    classes: ['Ⅱ类', 'Ⅱ类', 'Ⅲ类'],
    comment: '三个水源全部达标，保护区巡查12次，未发现新增排污口。',
    formedOn: afterMonth({ days: 14, month: MONTHS[quarter * 3 - 1]! }),
    quarter,
    taken: [1_700 + quarter * 30, 860 + quarter * 20, 0],
    year: 2025,
  }),
)

const rivers: EntrySeed[] = MONTHS.map((month) => riverMonth({ month }))

const noise: EntrySeed[] = [1, 2, 3, 4].map((quarter) =>
  noiseQuarter({ period: `2025-Q${quarter}` }),
)

const communique: EntrySeed = {
  key: 'environment-communique-2024',
  body: `2024年，县城环境空气质量优良天数334天，优良天数比率91.3%；五个地表水断面全部达到目标，县级饮用水水源达标率100%；功能区噪声昼间、夜间全部达标。
全年没有发生突发环境事件。受理环境信访96件，全部按期办结。`,
  category: 'supervision',
  department: 'sthjj',
  formedOn: '2025-06-05',
  genre: '公告',
  keywords: ['生态环境状况', '公报'],
  summary: '公布2024年空气、地表水、饮用水水源和声环境质量状况。',
  title: '2024年澄川县生态环境状况公报',
  topic: '1003',
}

export const environment: EntrySeed[] = [...air, ...water, ...rivers, ...noise, communique]

/** What the county's bulletins of 2026 say of the same month of 2025. */
const KNOWN: Partial<Record<string, SafetyPeriod['rows']>> = {
  '2025-03': [{ name: '道路运输', accidents: 1, deaths: 0, injuries: 1, loss: 520 }],
  '2025-06': [{ name: '建筑施工', accidents: 2, deaths: 1, injuries: 1, loss: 4_360 }],
  '2025-09': [{ name: '建筑施工', accidents: 2, deaths: 1, injuries: 1, loss: 4_360 }],
}

/** Months of 2025 that the county's own texts do not tell: all but December. */
export const safety: EntrySeed[] = MONTHS.slice(0, -1).map((month) => {
  const vary = (of: string) => variation({ below: 2, of: `${month}${of}` })
  return safetyBulletin({
    formedOn: afterMonth({ days: 9, month }),
    lastYear: { accidents: 1 + vary('上年'), deaths: vary('上年死亡'), injuries: 1, loss: 640 },
    month,
    rows: KNOWN[month] ?? [
      {
        name: '工矿商贸',
        accidents: vary('工矿'),
        deaths: 0,
        injuries: 0,
        loss: vary('工矿') * 420,
      },
      { name: '建筑施工', accidents: 0, deaths: 0, injuries: 0, loss: 0 },
      { name: '道路运输', accidents: 1, deaths: vary('道路'), injuries: 1, loss: 380 },
    ],
    work: ['检查生产经营单位并督促整改一般隐患', '开展重点行业领域安全培训和应急演练'],
  })
})
