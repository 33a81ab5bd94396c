import type { EntrySeed } from '../data/seedItem.ts'

import { textFile } from './files/textFile.ts'
import { sumOf } from './sumOf.ts'
import { tableRows } from './tableRows.ts'

const STATIONS = ['县行政中心站', '东关中学站'] as const
const NEW_STANDARD_FROM = '2026-03'

/** PM2.5, PM10, SO2, NO2 (μg/m³), CO (0.1 mg/m³, 95th percentile), O3 (μg/m³, 90th percentile). */
type Concentrations = [number, number, number, number, number, number]

export type AirMonth = {
  comment: string
  /** Days of grade 优, 良, 轻度污染, 中度污染 as a county average. */
  days: [number, number, number, number]
  formedOn: string
  month: string
  stations: [Concentrations, Concentrations]
}

/** Monthly air bulletin of the two county stations; the day counts must fill the month. */
export function airQualityMonth({ comment, days, formedOn, month, stations }: AirMonth): EntrySeed {
  const [year, monthNumber] = month.split('-').map(Number)
  const label = `${year}年${monthNumber}月`
  const inMonth = new Date(Date.UTC(year ?? 0, monthNumber ?? 0, 0)).getUTCDate()
  if (sumOf(days) !== inMonth) throw new Error(`Air bulletin ${month}: ${sumOf(days)} days`)
  const good = days[0] + days[1]
  const header = ['监测点位', 'PM2.5', 'PM10', 'SO2', 'NO2', 'CO（毫克/立方米）', 'O3']
  const rows = stations.map((values, index) => [STATIONS[index] ?? '', ...concentrations(values)])
  return {
    key: `air-${month}`,
    attachments: [
      textFile({
        filename: `空气质量${month}.csv`,
        title: `${label}环境空气质量数据`,
        lines: [header, ...rows].map((cells) => cells.join(',')),
      }),
    ],
    body: `# 一、总体情况
${label}，县城环境空气质量有效监测${inMonth}天，其中优${days[0]}天、良${days[1]}天、轻度污染${days[2]}天、中度污染${days[3]}天，优良天数比率${((good / inMonth) * 100).toFixed(1)}%。
# 二、主要污染物浓度（微克/立方米）
${tableRows([header, ...rows])}
CO为日均值第95百分位数，O3为日最大8小时平均值第90百分位数，其余为月均值。
# 三、情况分析
${comment}
# 四、说明
${standardNote(month)}监测数据来自两个自动监测站，经审核后发布。`,
    category: 'supervision',
    department: 'sthjj',
    formedOn,
    genre: '统计数据',
    keywords: ['空气质量', '月报', label],
    signedBy: '梧原市生态环境局澄川分局',
    summary: `公布${label}县城空气质量优良${good}天及两个点位六项污染物浓度。`,
    title: `${label}澄川县环境空气质量月报`,
    topic: '1003',
  }
}

function concentrations([pm25, pm10, so2, no2, co, o3]: Concentrations): string[] {
  return [pm25, pm10, so2, no2].map(String).concat((co / 10).toFixed(1), String(o3))
}

function standardNote(month: string): string {
  return month < NEW_STANDARD_FROM
    ? '评价执行GB 3095—2012及HJ 633—2012。'
    : '自2026年3月1日起，评价执行GB 3095—2026及HJ 633—2026，与此前月份的级别天数不直接可比。'
}
