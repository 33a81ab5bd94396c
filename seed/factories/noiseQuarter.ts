import type { EntrySeed } from '../data/seedItem.ts'

import { variation } from '../keyAreas/shares.ts'
import { daysAfter, lastMonthOf, periodInWords } from './days.ts'

/** Points with the limits of their zones in tenths of dB(A), by day and by night (GB 3096—2008). */
const POINTS = [
  { name: '县行政中心', limits: [550, 450], zone: '1' },
  { name: '东关综合农贸市场', limits: [600, 500], zone: '2' },
  { name: '经济开发区创业大道', limits: [650, 550], zone: '3' },
  { name: '环城路', limits: [700, 550], zone: '4a' },
] as const

/** Noise of the zones of the county town, all within their limits. */
export function noiseQuarter({ period }: { period: string }): EntrySeed {
  const words = periodInWords(period)
  const date = `${lastMonthOf(period)}-10`
  const level = ({ at, limit }: { at: string; limit: number }) =>
    ((limit - 8 - variation({ below: 45, of: at })) / 10).toFixed(1)
  return {
    key: `noise-${period.toLowerCase()}`,
    body: `${words}，对县城${POINTS.length}个功能区噪声点位开展24小时监测，昼间、夜间等效声级全部达到相应功能区标准，昼间达标率100%，夜间达标率100%。
监测执行GB 3096—2008。发现噪声扰民问题，请拨打0000-5550116反映。`,
    category: 'supervision',
    department: 'sthjj',
    formedOn: daysAfter({ count: 36, from: date }),
    genre: '统计数据',
    keyArea: {
      slug: 'noise',
      value: {
        dayRate: '100',
        nightRate: '100',
        period,
        points: POINTS.map(({ name, limits: [day, night], zone }) => ({
          date,
          day: level({ at: `${period}${name}昼`, limit: day }),
          dayVerdict: 'within',
          night: level({ at: `${period}${name}夜`, limit: night }),
          nightVerdict: 'within',
          point: name,
          zone,
        })),
      },
    },
    keywords: ['声环境', '功能区噪声', words],
    summary: `公布${words}县城四个功能区噪声点位的监测结果和达标率。`,
    title: `${words}澄川县城市功能区声环境质量`,
    topic: '1003',
  }
}
