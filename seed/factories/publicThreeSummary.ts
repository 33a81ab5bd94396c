import { departmentOf } from '../data/departments.ts'
import type { EntrySeed } from '../data/seedItem.ts'

import { changes, columns, lastYearOf, totalOf } from '../keyAreas/threePublicExpenses.ts'
import { hundredths } from './decimal.ts'
import type { DepartmentBudget } from './departmentBudget.ts'
import { sumOf } from './sumOf.ts'

type Kind = 'abroad' | 'purchase' | 'reception' | 'running'
const FORMED_ON = '2025-02-26'

/** “三公”经费 of all department budgets together; every figure is the sum of what they publish. */
export function publicThreeSummary(budgets: DepartmentBudget[]): EntrySeed {
  const expenses = budgets.map(({ publicThree }) => publicThree)
  const now = added(expenses)
  return {
    key: 'czj-three-public-2025',
    category: 'budget',
    department: 'czj',
    formedOn: FORMED_ON,
    genre: '预决算',
    keyArea: {
      slug: 'three-public-summary',
      value: {
        approvedBy: 'congress',
        approvedOn: '2025-02-10',
        fiscalYear: 2025,
        government: '澄川县人民政府',
        organCount: budgets.length,
        organs: budgets.map(({ department, publicThree }) => ({
          organ: departmentOf(department).name,
          prevTotal: hundredths(publicThree.lastYear),
          tier: 'department',
          ...columns(publicThree),
        })),
        phase: 'budget',
        publishedOn: FORMED_ON,
        scope: 'departments',
        scopeNote:
          '口径为一般公共预算财政拨款；乡镇（街道、开发区）的预算由其自行公开，未包括在内。',
        totals: {
          ...changes({ before: added(expenses.map(lastYearOf)), now }),
          reason: '县交通运输局更新一辆执法执勤用车，其余部门总体压减。',
        },
        unit: 'wan',
      },
    },
    keywords: ['三公经费', '汇总', '2025年'],
    summary: `公布县级${budgets.length}个部门2025年“三公”经费预算汇总${hundredths(totalOf(now))}万元及分部门数据。`,
    title: '澄川县2025年县级部门“三公”经费预算汇总公开',
    topic: '0401',
  }
}

function added(expenses: Record<Kind, number>[]) {
  const sum = (kind: Kind) => sumOf(expenses.map((one) => one[kind]))
  return {
    abroad: sum('abroad'),
    purchase: sum('purchase'),
    reception: sum('reception'),
    running: sum('running'),
  }
}
