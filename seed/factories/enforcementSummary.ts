import { departmentOf } from '../data/departments.ts'

import type { EntrySeed } from '../data/seedItem.ts'
import { hundredths } from './decimal.ts'
import { sumOf } from './sumOf.ts'

const KINDS = {
  警告: 'warnings',
  通报批评: 'criticisms',
  罚款: 'fines',
  没收: 'confiscations',
  暂扣许可证件: 'suspensions',
  责令停产停业: 'standstills',
}
const OTHER_KINDS = [
  'downgrades',
  'restrictions',
  'closures',
  'revocations',
  'detentions',
  'others',
]

type Facts = {
  key: string
  body: string
  checks: number
  confiscatedFen: number
  department: string
  finesFen: number
  formedOn: string
  licences: { accepted: number; granted: number; refused: number; revoked: number }
  penalties: Record<keyof typeof KINDS, number>
  seizures: number
  topic: string
}

/** Yearly enforcement data 行政执法总体情况, due by 31 January for the year before. */
export function enforcementSummary(facts: Facts): EntrySeed {
  const { name, shortName } = departmentOf(facts.department)
  const year = Number(facts.formedOn.slice(0, 4)) - 1
  const { accepted, granted, refused, revoked } = facts.licences
  const total = sumOf(Object.values(facts.penalties))
  return {
    key: facts.key,
    body: facts.body,
    category: 'penalties',
    department: facts.department,
    formedOn: facts.formedOn,
    genre: '统计数据',
    keyArea: {
      slug: 'enforcement-statistics',
      value: {
        compulsion: {
          courtApplications: 0,
          executions: 0,
          freezings: 0,
          otherMeasures: 0,
          sealings: 0,
          seizures: facts.seizures,
          total: facts.seizures,
        },
        department: name,
        inspections: { total: facts.checks },
        licences: {
          accepted,
          applied: accepted,
          granted,
          pending: accepted - granted - refused - revoked,
          refused,
          revoked,
        },
        moneyUnit: 'wan',
        penalties: {
          ...Object.fromEntries(OTHER_KINDS.map((kind) => [kind, 0])),
          ...Object.fromEntries(
            Object.entries(KINDS).map(([label, kind]) => [
              kind,
              facts.penalties[label as keyof typeof KINDS],
            ]),
          ),
          forfeited: hundredths((facts.finesFen + facts.confiscatedFen) / 10_000),
          total,
        },
        publishedOn: facts.formedOn,
        year,
      },
    },
    keywords: ['行政执法', '年度数据'],
    signedBy: name,
    summary: `公布${year}年度${shortName}行政许可、行政处罚${total}宗、行政检查${facts.checks}次的数据。`,
    title: `${name}${year}年行政执法总体情况`,
    topic: facts.topic,
  }
}
