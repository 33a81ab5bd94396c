import type { EntrySeed } from '../data/seedItem.ts'

import { hundredths } from './decimal.ts'
import { sumOf } from './sumOf.ts'
import { tableRows } from './tableRows.ts'

/** Losses in hundredths of 万元. */
type IndustryRow = {
  accidents: number
  deaths: number
  injuries: number
  loss: number
  name: string
}

export type SafetyPeriod = {
  formedOn: string
  lastYear: { accidents: number; deaths: number }
  month: string
  rows: IndustryRow[]
  work: string[]
}

/** Monthly accidents by industry with totals and the same month of the year before. */
export function safetyBulletin({ formedOn, lastYear, month, rows, work }: SafetyPeriod): EntrySeed {
  const [year, monthNumber] = month.split('-').map(Number)
  const label = `${year}年${monthNumber}月`
  const accidents = sumOf(rows.map((row) => row.accidents))
  const deaths = sumOf(rows.map((row) => row.deaths))
  return {
    key: `safety-${month}`,
    body: `# 一、事故情况
${label}，全县发生生产安全事故${accidents}起，死亡${deaths}人；上年同期分别为${lastYear.accidents}起、${lastYear.deaths}人。没有发生较大及以上事故。
${tableRows([
  ['行业领域', '事故（起）', '死亡（人）', '受伤（人）', '直接经济损失（万元）'],
  ...rows.map((row) => [row.name, row.accidents, row.deaths, row.injuries, hundredths(row.loss)]),
  [
    '合计',
    accidents,
    deaths,
    sumOf(rows.map((row) => row.injuries)),
    hundredths(sumOf(rows.map((row) => row.loss))),
  ],
])}
# 二、监管工作
${work.map((line) => `- ${line}`).join('\n')}
# 三、举报
发现事故隐患请拨打0000-5550113，查实有奖，严格保密。`,
    category: 'supervision',
    department: 'yjj',
    formedOn,
    genre: '通报',
    keywords: ['安全生产', '事故情况', label],
    signedBy: '澄川县应急管理局',
    summary: `通报${label}全县生产安全事故${accidents}起、死亡${deaths}人的行业分布和监管工作。`,
    title: `${label}澄川县安全生产情况通报`,
    topic: '0905',
  }
}
