import { departmentOf } from '../data/departments.ts'
import type { EntrySeed } from '../data/seedItem.ts'

import type { DepartmentBudget } from '../keyAreas/departmentBudget.ts'
import { changes, columns, lastYearOf, totalOf } from '../keyAreas/threePublicExpenses.ts'
import { hundredths } from './decimal.ts'
import { sumOf } from './sumOf.ts'

type ExpensesOfDepartment = Pick<DepartmentBudget, 'department' | 'publicThree'>
type Kind = 'abroad' | 'purchase' | 'reception' | 'running'

const PHASES = {
  budget: {
    key: 'czj-three-public-2025',
    approval: { approvedBy: 'congress', approvedOn: '2025-02-10' },
    formedOn: '2025-02-26',
    label: '预算',
  },
  final: {
    key: 'czj-three-public-final-2025',
    approval: { approvedBy: 'committee', approvedOn: '2026-08-25' },
    formedOn: '2026-09-08',
    label: '决算',
  },
}

/** “三公”经费 of all departments together; every figure is the sum of what they publish. */
export function publicThreeSummary({
  budgets,
  phase,
  planned,
}: {
  budgets: ExpensesOfDepartment[]
  phase: keyof typeof PHASES
  /** What accounts compare with. */
  planned?: ExpensesOfDepartment[]
}): EntrySeed {
  const { key, approval, formedOn, label } = PHASES[phase]
  const expenses = budgets.map(({ publicThree }) => publicThree)
  const now = added(expenses)
  return {
    key,
    category: 'budget',
    department: 'czj',
    formedOn,
    genre: '预决算',
    keyArea: {
      slug: 'three-public-summary',
      value: {
        ...approval,
        fiscalYear: 2025,
        government: '澄川县人民政府',
        organCount: budgets.length,
        organs: budgets.map(({ department, publicThree }) => ({
          organ: departmentOf(department).name,
          prevTotal: hundredths(publicThree.lastYear),
          tier: 'department',
          ...columns(publicThree),
        })),
        phase,
        publishedOn: formedOn,
        scope: 'departments',
        scopeNote:
          '口径为一般公共预算财政拨款；乡镇（街道、开发区）的预算由其自行公开，未包括在内。',
        totals: {
          ...changes({ before: added(expenses.map(lastYearOf)), now }),
          ...(planned && {
            budgeted: columns(added(planned.map(({ publicThree }) => publicThree))),
          }),
          reason: '县交通运输局更新一辆执法执勤用车，其余部门总体压减。',
        },
        unit: 'wan',
      },
    },
    keywords: ['三公经费', '汇总', '2025年'],
    summary: `公布县级${budgets.length}个部门2025年“三公”经费${label}汇总${hundredths(totalOf(now))}万元及分部门数据。`,
    title: `澄川县2025年县级部门“三公”经费${label}汇总公开`,
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
