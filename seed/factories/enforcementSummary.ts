import { departmentOf } from '../data/departments.ts'

import type { EntrySeed } from '../data/seedItem.ts'
import { hundredths } from './decimal.ts'
import { sumOf } from './sumOf.ts'
import { tableRows } from './tableRows.ts'

type Facts = {
  key: string
  body: string
  checks: number
  confiscatedFen: number
  department: string
  finesFen: number
  formedOn: string
  licences: { accepted: number; granted: number; refused: number; revoked: number }
  penalties: Record<string, number>
  topic: string
}

/** Yearly enforcement data 行政执法总体情况, due by 31 January for the year before. */
export function enforcementSummary(facts: Facts): EntrySeed {
  const { name, shortName } = departmentOf(facts.department)
  const year = Number(facts.formedOn.slice(0, 4)) - 1
  const { accepted, granted, refused, revoked } = facts.licences
  const kinds = Object.entries(facts.penalties)
  const totalPenalties = sumOf(kinds.map(([, count]) => count))
  const money = hundredths((facts.finesFen + facts.confiscatedFen) / 10_000)
  return {
    key: facts.key,
    body: `按照行政执法公示制度要求，现将${name}${year}年行政执法总体情况公布如下。
# 一、行政许可（单位：宗）
${tableRows([
  ['受理', '许可', '不予许可', '撤销许可', '年末在办'],
  [accepted, granted, refused, revoked, accepted - granted - refused],
])}
# 二、行政处罚（单位：宗）
${tableRows([['处罚种类', '数量'], ...kinds, ['合计', totalPenalties]])}
一案有多种处罚的，按最重的种类计一宗。罚没金额合计${money}万元，其中罚款${hundredths(facts.finesFen / 10_000)}万元、没收${hundredths(facts.confiscatedFen / 10_000)}万元。
# 三、行政检查
全年检查${facts.checks}次，全部通过执法平台登记，做到入企扫码、全程留痕。
# 四、说明
${facts.body}`,
    category: 'penalties',
    department: facts.department,
    formedOn: facts.formedOn,
    genre: '统计数据',
    keywords: ['行政执法', '年度数据'],
    signedBy: name,
    summary: `公布${year}年度${shortName}行政许可、行政处罚${totalPenalties}宗、行政检查${facts.checks}次的数据。`,
    title: `${name}${year}年行政执法总体情况`,
    topic: facts.topic,
  }
}
