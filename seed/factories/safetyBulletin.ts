import type { EntrySeed } from '../data/seedItem.ts'

import { periodInWords } from './days.ts'
import { hundredths } from './decimal.ts'
import { sumOf } from './sumOf.ts'

/** Losses in hundredths of 万元. */
type Figures = { accidents: number; deaths: number; injuries: number; loss: number }
type IndustryRow = { name: keyof typeof INDUSTRIES } & Figures

export type SafetyPeriod = {
  formedOn: string
  lastYear: Figures
  month: string
  rows: IndustryRow[]
  work: string[]
}

const INDUSTRIES = {
  农业机械: 'farmMachinery',
  工矿商贸: 'commerce',
  建筑施工: 'construction',
  道路运输: 'road',
}

/** Monthly accidents by industry with totals and the same month of the year before. */
export function safetyBulletin({ formedOn, lastYear, month, rows, work }: SafetyPeriod): EntrySeed {
  const words = periodInWords(month)
  const totals = added(rows)
  return {
    key: `safety-${month}`,
    body: `# 监管工作
${work.map((line) => `- ${line}`).join('\n')}
没有发生较大及以上事故。发现事故隐患请拨打0000-5550113，查实有奖，严格保密。`,
    category: 'supervision',
    department: 'yjj',
    formedOn,
    genre: '通报',
    keyArea: {
      slug: 'safety-bulletin',
      value: {
        lastYear: figures(lastYear),
        period: month,
        rows: rows.map(({ name, ...row }) => ({ industry: INDUSTRIES[name], ...figures(row) })),
        totals: figures(totals),
      },
    },
    keywords: ['安全生产', '事故情况', words],
    signedBy: '澄川县应急管理局',
    summary: `通报${words}全县生产安全事故${totals.accidents}起、死亡${totals.deaths}人的行业分布和监管工作。`,
    title: `${words}澄川县安全生产情况通报`,
    topic: '0905',
  }
}

function added(rows: Figures[]): Figures {
  const sum = (name: keyof Figures) => sumOf(rows.map((row) => row[name]))
  return {
    accidents: sum('accidents'),
    deaths: sum('deaths'),
    injuries: sum('injuries'),
    loss: sum('loss'),
  }
}

function figures({ accidents, deaths, injuries, loss }: Figures) {
  return { count: accidents, deaths, injuries, loss: hundredths(loss) }
}
