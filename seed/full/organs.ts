import { type DepartmentSeed, departments } from '../data/departments.ts'

import { budgets } from '../data/entries/departmentBudgets.ts'
import type { EntrySeed } from '../data/seedItem.ts'
import {
  licenceMonth,
  type LicenceOutcome,
  type PenaltyKind,
  penaltyMonth,
} from '../factories/creditLists.ts'
import { organFunctions } from '../factories/organFunctions.ts'
import { powerList } from '../factories/powerList.ts'
import { shuffled, spread } from '../factories/spread.ts'
import { MONTHS } from './calendar.ts'

const isTownship = ({ kind }: DepartmentSeed) => kind === 'township' || kind === 'zone'

/** What every organ is there for; departments say it as in their budgets. */
export const functions: EntrySeed[] = departments.map((department) => {
  const duties = budgets.find((budget) => budget.department === department.code)?.duties
  return organFunctions({
    department: department.code,
    divisions: [
      { name: '办公室', duties: '文电、会务、政务公开。', telephone: department.telephone },
      {
        name: isTownship(department) ? '便民服务中心' : '政策法规股',
        duties: isTownship(department) ? '受理村（居）民事项。' : '合法性审核、行政执法监督。',
        telephone: department.telephone,
      },
    ],
    duties: [duties ?? '负责辖区经济发展、公共服务、公共管理和公共安全工作。'],
    formedOn: '2025-03-20',
    leaders: [
      { name: '负责人甲', duties: '主持全面工作。', post: '主要负责人' },
      { name: '负责人乙', duties: '分管政务公开和法治工作。', post: '副职负责人' },
    ],
    topic: '0205',
  })
})

type Matter = { law: string; licence: string; violation: string }

const GENERAL_MATTER: Matter = {
  law: '《云东省行政事项管理办法》',
  licence: '业务资格许可',
  violation: '拒不提供有关资料',
}
const MATTERS: Partial<Record<string, Matter>> = {
  scjgj: {
    law: '《中华人民共和国食品安全法》',
    licence: '食品经营许可',
    violation: '未经许可从事食品经营',
  },
  sthjj: {
    law: '《排污许可管理条例》',
    licence: '排污许可',
    violation: '未取得排污许可证排放污染物',
  },
  yjj: {
    law: '《中华人民共和国安全生产法》',
    licence: '危险化学品经营许可',
    violation: '未按规定设置安全警示标志',
  },
}

const POWERS = 3_214
const POWERS_OF_THE_MARKET = 421
const organs = departments.filter((department) => !isTownship(department))
const powersOfOthers = spread({ over: organs.length - 1, total: POWERS - POWERS_OF_THE_MARKET })

export const powers: EntrySeed[] = organs.map(({ code }) =>
  powerList({
    count: code === 'scjgj' ? POWERS_OF_THE_MARKET : powersOfOthers.shift()!,
    department: code,
    formedOn: '2025-11-20',
    matter: MATTERS[code] ?? GENERAL_MATTER,
  }),
)

/** Other lists of the year are the county's own texts. */
const COUNTED_MONTHS = 9
const COUNTED = MONTHS.slice(0, COUNTED_MONTHS)
const LICENCES_OF_THE_MARKET = 220

const outcomes = shuffled<LicenceOutcome>({
  of: [
    { count: 2_441, thing: 'granted' },
    { count: 15, thing: 'refused' },
    { count: 4, thing: 'revoked' },
  ],
  step: 1_009,
})
const buildingLicences = spread({
  over: COUNTED_MONTHS,
  total: outcomes.length - COUNTED_MONTHS * LICENCES_OF_THE_MARKET,
})

const penalties = shuffled<PenaltyKind>({
  of: [
    { count: 187, thing: '罚款' },
    { count: 15, thing: '警告' },
    { count: 8, thing: '没收违法所得' },
    { count: 4, thing: '责令停产停业' },
  ],
  step: 55,
})
const penaltiesOfLists = spread({ over: COUNTED_MONTHS * 2, total: penalties.length })

const nextOutcomes = dealt(outcomes)
const nextPenalties = dealt(penalties)

export const licenceLists: EntrySeed[] = COUNTED.flatMap((month, index) => [
  licenceMonth({
    certificate: '食品经营许可证',
    content: '食品销售（散装食品、预包装食品）',
    department: 'scjgj',
    month,
    outcomes: nextOutcomes(LICENCES_OF_THE_MARKET),
    word: '澄市监',
  }),
  licenceMonth({
    certificate: '建筑工程施工许可证',
    content: '房屋建筑工程施工',
    department: 'zjj',
    month,
    outcomes: nextOutcomes(buildingLicences[index]!),
    word: '澄建',
  }),
])

export const penaltyLists: EntrySeed[] = COUNTED.flatMap((month, index) => [
  penaltyMonth({
    basis: '《中华人民共和国产品质量法》第四十九条',
    department: 'scjgj',
    facts: '销售的产品经抽样检验不合格，涉及人身财产安全，经责令后已下架。',
    fines: [200, 150, 100],
    kinds: nextPenalties(penaltiesOfLists[index * 2]!),
    month,
    violation: '销售不合格产品',
    word: '澄市监',
  }),
  penaltyMonth({
    basis: '《中华人民共和国大气污染防治法》第一百一十七条',
    department: 'sthjj',
    facts: '露天堆放物料未采取覆盖措施，造成扬尘，经责令后已改正。',
    fines: [100, 120, 50],
    kinds: nextPenalties(penaltiesOfLists[index * 2 + 1]!),
    month,
    violation: '扬尘污染',
    word: '澄环',
  }),
])

/** Hands out the things one after another. */
function dealt<T>(things: T[]): (count: number) => T[] {
  let at = 0
  return (count) => things.slice(at, (at += count))
}
