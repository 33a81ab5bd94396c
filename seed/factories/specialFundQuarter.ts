import { departmentOf } from '../data/departments.ts'

import type { EntrySeed } from '../data/seedItem.ts'
import { hundredths } from './decimal.ts'
import { sumOf } from './sumOf.ts'
import { tableRows } from './tableRows.ts'

const ORDINALS = ['一', '二', '三', '四']

type Allocation = { amount: number; content: string; place: string; project: string }

export type FundQuarter = {
  allocations: Allocation[]
  department: string
  formedOn: string
  fund: string
  note: string
  paid: number
  quarter: 1 | 2 | 3 | 4
  /** Level and amount in hundredths of 万元; none means nothing new this quarter. */
  sources: { amount: number; level: string }[]
  topic: string
  year: number
}

/** Quarterly publication of one special fund; a quarter with nothing new says so explicitly. */
export function specialFundQuarter(facts: FundQuarter): EntrySeed {
  const { name } = departmentOf(facts.department)
  const period = `${facts.year}年第${ORDINALS[facts.quarter - 1]}季度`
  const received = sumOf(facts.sources.map(({ amount }) => amount))
  return {
    key: `fund-${facts.department}-${facts.year}-q${facts.quarter}`,
    body: received === 0 ? emptyBody({ facts, period }) : fullBody({ facts, period, received }),
    category: 'budget',
    department: facts.department,
    formedOn: facts.formedOn,
    genre: '公示',
    keywords: ['专项资金', facts.fund, period],
    signedBy: name,
    summary:
      received === 0
        ? `${period}${facts.fund}没有新增安排，累计拨付进度一并公开。`
        : `公开${period}${facts.fund}${hundredths(received)}万元的来源、分配和拨付情况。`,
    title: `${period}${facts.fund}公开`,
    topic: facts.topic,
  }
}

function fullBody({
  facts,
  period,
  received,
}: {
  facts: FundQuarter
  period: string
  received: number
}): string {
  const allocated = sumOf(facts.allocations.map(({ amount }) => amount))
  return `现将${period}${facts.fund}有关情况公开如下。
# 一、资金来源（单位：万元）
${tableRows([
  ['资金来源', '金额'],
  ...facts.sources.map(({ amount, level }) => [level, hundredths(amount)]),
  ['合计', hundredths(received)],
])}
# 二、分配结果（单位：万元）
${tableRows([
  ['项目', '实施地点', '金额', '主要内容'],
  ...facts.allocations.map(({ amount, content, place, project }) => [
    project,
    place,
    hundredths(amount),
    content,
  ]),
  ['未分配', '—', hundredths(received - allocated), '待项目评审后安排'],
  ['合计', '', hundredths(received), ''],
])}
# 三、拨付进度
截至季末已拨付${hundredths(facts.paid)}万元，占已分配资金的${((facts.paid / allocated) * 100).toFixed(1)}%。
# 四、说明
${facts.note}
监督电话：${departmentOf(facts.department).telephone}。公示期10个工作日，对分配结果有异议的，可以书面反映。`
}

function emptyBody({ facts, period }: { facts: FundQuarter; period: string }): string {
  return `${period}，${facts.fund}没有新增收入和新增分配，特此说明。
截至季末，以前季度安排的项目累计拨付${hundredths(facts.paid)}万元。
${facts.note}
监督电话：${departmentOf(facts.department).telephone}。`
}
