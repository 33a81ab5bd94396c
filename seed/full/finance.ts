import { departmentOf } from '../data/departments.ts'

import { budgets } from '../data/entries/departmentBudgets.ts'
import type { EntrySeed } from '../data/seedItem.ts'
import { publicThreeSummary } from '../factories/publicThreeSummary.ts'
import { specialFund } from '../factories/specialFund.ts'
import { departmentAccountValue, executedThree } from '../keyAreas/departmentAccountValue.ts'
import { variation } from '../keyAreas/shares.ts'
import { afterMonth, MONTHS } from './calendar.ts'

const ACCOUNTS_ON = '2026-09-08'

/** Accounts of every department for 2025, which compare with their budgets. */
export const departmentAccounts: EntrySeed[] = budgets.map((budget) => {
  const { name, shortName } = departmentOf(budget.department)
  return {
    key: `account-2025-${budget.department}`,
    category: 'budget',
    department: budget.department,
    formedOn: ACCOUNTS_ON,
    genre: '预决算',
    keyArea: departmentAccountValue({ budget, publishedOn: ACCOUNTS_ON }),
    keywords: ['部门决算', '三公经费', '2025年'],
    summary: `公开${shortName}2025年度部门决算的收支、“三公”经费、政府采购和资产情况。`,
    title: `${name}2025年度部门决算公开`,
    topic: '0401',
  }
})

export const threePublicFinal: EntrySeed = publicThreeSummary({
  budgets: budgets.map((budget) => ({ ...budget, publicThree: executedThree(budget) })),
  phase: 'final',
  planned: budgets,
})

/** It closes with what the debt of 2025 opens with; amounts in 万元. */
export const debt2024: EntrySeed = {
  key: 'debt-2024',
  category: 'budget',
  department: 'czj',
  formedOn: '2025-09-05',
  genre: '预决算',
  keyArea: {
    slug: 'government-debt',
    value: {
      approvedBy: 'committee',
      approvedOn: '2025-08-26',
      debts: [
        debt({ issued: 11_000, kind: 'general', limit: 186_000, opening: 166_700, repaid: 8_500 }),
        debt({ issued: 30_000, kind: 'special', limit: 314_500, opening: 255_350, repaid: 11_550 }),
      ],
      fiscalYear: 2024,
      government: '澄川县人民政府',
      publishedOn: '2025-09-05',
      repayment: '本金和利息全部按期偿付，没有发生逾期。',
      unit: 'wan',
      uses: '新增债券用于城乡供水一体化、标准厂房和县中医医院康复楼建设。',
    },
  },
  keywords: ['政府债务', '限额', '余额'],
  summary: '公布2024年政府债务限额、余额、债券使用和还本付息情况。',
  title: '澄川县2024年地方政府债务情况公开',
  topic: '0401',
}

function debt({
  issued,
  kind,
  limit,
  opening,
  repaid,
}: {
  issued: number
  kind: string
  limit: number
  opening: number
  repaid: number
}) {
  return {
    balance: `${opening + issued - repaid}.00`,
    interest: `${Math.round(opening * 0.03)}.00`,
    issued: `${issued}.00`,
    kind,
    limit: `${limit}.00`,
    opening: `${opening}.00`,
    repaid: `${repaid}.00`,
    scope: 'own',
  }
}

/** A stream of monthly publications of one fund from its first month on. */
function monthlyFund({
  count,
  department,
  fund,
  number,
}: {
  count: number
  department: string
  fund: string
  number: number
}): EntrySeed[] {
  const months = MONTHS.slice(-count)
  return specialFund({
    department,
    docNo: `澄财农〔2025〕${number}号`,
    fund,
    periods: months.map((month, index) => {
      const vary = (text: string) => variation({ below: 2_000, of: `${department}${month}${text}` })
      const isFirst = index === 0
      return {
        allocations: isFirst
          ? [
              {
                amount: 60_000,
                content: '道路硬化、排水沟和路灯',
                place: departmentOf(department).shortName,
                project: '村组道路提升',
              },
              {
                amount: 36_000,
                content: '蔬菜大棚和水肥一体化设施',
                place: departmentOf(department).shortName,
                project: '设施农业',
              },
            ]
          : [],
        formedOn: afterMonth({ days: 9, month }),
        note: '按照脱贫人口规模、项目成熟度和上年绩效三个因素分配，权重分别为40%、30%、30%。',
        paid: 3_000 + vary('支付'),
        period: month,
        sources: isFirst
          ? [
              { amount: 80_000, level: '中央' },
              { amount: 24_000, level: '省级' },
            ]
          : [],
      }
    }),
    topic: '1706',
  })
}

export const monthlyFunds: EntrySeed[] = [
  ...monthlyFund({ count: 9, department: 'czj', fund: '农村综合改革转移支付资金', number: 21 }),
  ...monthlyFund({ count: 9, department: 'nyncj', fund: '粮油生产保障资金', number: 22 }),
]
