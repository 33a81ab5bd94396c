import type { EntrySeed } from '../data/seedItem.ts'

import {
  type AirDay,
  airDays,
  type AirMeans,
  countyGrades,
  meansOf,
  STATIONS,
} from '../keyAreas/airDays.ts'
import { airHours } from '../keyAreas/airHours.ts'
import { textFile } from './files/textFile.ts'
import { tableRows } from './tableRows.ts'

const NEW_STANDARD_FROM = '2026-03'

export type AirMonth = {
  comment: string
  formedOn: string
  /** The data of every hour, too. */
  isHourly?: boolean
  month: string
  /** What the days of each station vary about. */
  stations: [AirMeans, AirMeans]
}

/** Monthly air bulletin of the two county stations; all of its figures come of the daily data. */
export function airQualityMonth({
  comment,
  formedOn,
  isHourly = false,
  month,
  stations,
}: AirMonth): EntrySeed {
  const label = `${month.slice(0, 4)}年${Number(month.slice(5))}月`
  const days = airDays({ means: stations, month })
  const { good, light, medium, moderate, total } = countyGrades(days)
  const header = ['监测点位', 'PM2.5', 'PM10', 'SO2', 'NO2', 'CO（毫克/立方米）', 'O3']
  const rows = STATIONS.map(({ code, name }) => [name, ...concentrations({ code, days })])
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
${label}，县城环境空气质量有效监测${total}天，其中优${good}天、良${moderate}天、轻度污染${light}天、中度污染${medium}天，优良天数比率${(((good + moderate) / total) * 100).toFixed(1)}%。
# 二、主要污染物月均浓度（微克/立方米）
${tableRows([header, ...rows])}
O3为日最大8小时滑动平均值的月均值。
# 三、情况分析
${comment}
# 四、说明
${standardNote(month)}监测数据来自两个自动监测站，经审核后发布。`,
    category: 'supervision',
    department: 'sthjj',
    formedOn,
    genre: '统计数据',
    keyArea: {
      slug: 'air-quality',
      value: {
        days,
        ...(isHourly && { hours: airHours({ days }) }),
        period: month,
        stations: STATIONS,
      },
    },
    keywords: ['空气质量', '月报', label],
    signedBy: '梧原市生态环境局澄川分局',
    summary: `公布${label}县城空气质量优良${good + moderate}天及两个点位六项污染物浓度。`,
    title: `${label}澄川县环境空气质量月报`,
    topic: '1003',
  }
}

function concentrations({ code, days }: { code: string; days: AirDay[] }): string[] {
  const { co, no2, o3_8h, pm10, pm25, so2 } = meansOf(
    days.filter(({ station }) => station === code),
  )
  return [pm25, pm10, so2, no2]
    .map((mean) => mean.toFixed(0))
    .concat(co.toFixed(1), o3_8h.toFixed(0))
}

function standardNote(month: string): string {
  return month < NEW_STANDARD_FROM
    ? '评价执行GB 3095—2012及HJ 633—2012。'
    : '自2026年3月1日起，评价执行GB 3095—2026及HJ 633—2026，与此前月份的级别天数不直接可比。'
}
