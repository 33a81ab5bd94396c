import { departments } from '../data/departments.ts'

import type { DepartmentSeed } from '../data/departments.ts'
import type { EntrySeed, NoticeSeed } from '../data/seedItem.ts'
import { townshipAidMonths } from '../factories/aidMonths.ts'
import { daysAfter } from '../factories/days.ts'
import { departmentBudget } from '../factories/departmentBudget.ts'
import { specialFund } from '../factories/specialFund.ts'
import { subsidyBatch } from '../factories/subsidyBatch.ts'
import { usualQuarters, villageLedgers } from '../factories/villageLedger.ts'
import { variation } from '../keyAreas/shares.ts'
import { afterMonth, MONTHS } from './calendar.ts'

const QUARTERS = [1, 2, 3, 4] as const
const VILLAGE = '中心村'

const units = departments.filter(({ kind }) => kind === 'township' || kind === 'zone')

/** What each of the 31 townships publishes itself: 22 entries and 3 notices a year. */
export const townshipEntries: EntrySeed[] = units.flatMap((unit) => [
  ...villageLedgers({
    department: unit.code,
    opening: 4_000_000 + variation({ below: 60_000, of: unit.code }) * 100,
    quarters: usualQuarters({ of: unit.code, year: 2025 }),
    village: VILLAGE,
  }).map((entry) => ({ ...entry, key: `${unit.code}-${entry.key}` })),
  ...fundQuarters(unit),
  ...townshipAidMonths({
    kind: 'destitute',
    months: MONTHS.map((month) => ({ formedOn: afterMonth({ days: 9, month }), month })),
    organ: unit.code,
  }),
  budget(unit),
  subsidy(unit),
])

/** Units whose last quarter nobody has submitted: what the village shows is a quarter old. */
const BEHIND = ['yuntai', 'songlin', 'zhuyuan', 'nanpo']
export const ledgersBehind = BEHIND.map((unit) => `${unit}-village-${unit}-2025-q4`)

export const townshipNotices: NoticeSeed[] = units.flatMap((unit) =>
  ['低保审核确认结果', '耕地地力保护补贴面积', '村级公益事业项目'].map((matter, index) => {
    const formedOn = `2025-0${index * 2 + 3}-11`
    return {
      key: `${unit.code}-posting-${index}`,
      body: `${unit.shortName}2025年${matter}已在各村（社区）公示栏公示，公示期7日。
公示内容涉及个人信息，网上不公布名单；有异议的，请向村（居）民委员会或者便民服务中心反映，电话${unit.telephone}。`,
      contact: `${unit.name}，电话${unit.telephone}`,
      department: unit.code,
      displayFrom: formedOn,
      displayTo: daysAfter({ count: 10, from: formedOn }),
      formedOn,
      genre: '公示',
      keywords: ['公示', matter],
      noticeKind: 'other',
      summary: `告知${unit.shortName}2025年${matter}的公示方式、期限和异议反映渠道。`,
      title: `${unit.shortName}2025年${matter}公示`,
      topic: '1703',
    }
  }),
)

function fundQuarters({ code, shortName }: DepartmentSeed): EntrySeed[] {
  return specialFund({
    department: code,
    docNo: '澄财农〔2025〕6号',
    fund: `${shortName}衔接推进乡村振兴补助资金`,
    periods: QUARTERS.map((quarter) => ({
      allocations:
        quarter === 1
          ? [
              {
                amount: 12_000 + variation({ below: 40, of: code }) * 100,
                content: '硬化村组道路、安装路灯',
                place: `${shortName}${VILLAGE}`,
                project: '村组道路提升',
              },
            ]
          : [],
      formedOn: afterMonth({ days: 10, month: MONTHS[quarter * 3 - 1]! }),
      note: '优先安排脱贫户较多、项目前期工作成熟的村。',
      paid: 2_400 + variation({ below: 500, of: `${code}${quarter}` }),
      period: `2025-Q${quarter}`,
      sources: quarter === 1 ? [{ amount: 18_000, level: '县级' }] : [],
    })),
    topic: '1706',
  })
}

function budget({ code }: DepartmentSeed): EntrySeed {
  const amount = (of: string, least: number) =>
    least + variation({ below: least, of: `${code}${of}` })
  const entry = departmentBudget({
    department: code,
    duties: '负责辖区经济发展、公共服务、公共管理和公共安全工作。',
    formedOn: '2025-02-27',
    lines: [
      { amount: amount('运行', 40_000), code: '2010301' },
      { amount: amount('事务', 9_000), code: '2010302', project: true },
      { amount: amount('养老', 4_000), code: '2080505' },
      { amount: amount('年金', 2_000), code: '2080506' },
      { amount: amount('医疗', 1_800), code: '2101101' },
      { amount: amount('公积金', 3_200), code: '2210201' },
    ],
    organs: '本级和所属便民服务中心、综合服务中心。',
    publicThree: {
      abroad: 0,
      carsBought: 0,
      carsKept: 2,
      lastYear: 640,
      purchase: 0,
      reason: '从严控制公务接待批次和标准。',
      reception: 140,
      receptions: [22, 168],
      running: 460,
    },
    tasks: ['村级组织运转补助', '人居环境整治', '便民服务中心运行维护'],
  })
  const { slug, value } = entry.keyArea!
  return { ...entry, keyArea: { slug, value: { ...value, level: 'township' } } }
}

function subsidy({ code, shortName }: DepartmentSeed): EntrySeed {
  return subsidyBatch({
    key: `${code}-subsidy-2025`,
    basis: { docNo: '澄农〔2025〕6号', title: '澄川县2025年耕地地力保护补贴实施方案' },
    department: code,
    eligible: '拥有耕地承包权并实际耕种的农户；撂荒两年以上的耕地不予补贴。',
    formedOn: '2025-05-22',
    places: [VILLAGE, '东湾村', '西岭村'].map((village) => ({
      households: 240 + variation({ below: 300, of: `${code}${village}` }),
      quantity: 12_000 + variation({ below: 20_000, of: `${code}${village}面积` }),
      township: shortName,
      village,
    })),
    publicity: { from: '2025-05-06', to: '2025-05-16' },
    standard: 7_280,
    subsidy: '耕地地力保护补贴',
    title: `${shortName}2025年耕地地力保护补贴分村发放结果`,
  })
}
