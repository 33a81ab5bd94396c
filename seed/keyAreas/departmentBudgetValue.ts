import { departmentOf } from '../data/departments.ts'
import type { KeyAreaSeed } from '../data/seedItem.ts'
import { hundredths } from '../factories/decimal.ts'
import { sumOf } from '../factories/sumOf.ts'
import type { DepartmentBudget } from './departmentBudget.ts'
import { basicByEconomicClass, runningCosts } from './economicLines.ts'
import { functionLines } from './functionLines.ts'
import { threePublicExpenses } from './threePublicExpenses.ts'

const REPLIED_ON = '2025-02-10'

/** The budget of a department as typed data: every total is the sum of the lines. */
export function departmentBudgetValue(budget: DepartmentBudget): KeyAreaSeed {
  const { lines, publicThree } = budget
  const total = sumOf(lines.map(({ amount }) => amount))
  const project = sumOf(lines.filter((line) => line.project).map(({ amount }) => amount))
  const econLines = basicByEconomicClass({ lines, publicThree })
  return {
    slug: 'department-budget',
    value: {
      approvedBy: 'finance',
      approvedOn: REPLIED_ON,
      basicTotal: hundredths(total - project),
      econLines,
      emptyNote: '本部门没有政府性基金预算拨款和国有资本经营预算拨款安排的支出，按规定公开空表。',
      expenditureTotal: hundredths(total),
      fiscalYear: 2025,
      incomeTotal: hundredths(total),
      level: 'department',
      lines: functionLines(lines),
      notes: {
        changes: `2025年收支总预算${hundredths(total)}万元，其中基本支出${hundredths(total - project)}万元，项目支出${hundredths(project)}万元。`,
        duties: budget.duties,
        glossary:
          '机关运行经费：为保障行政单位运行用于购买货物和服务的各项资金，包括办公费、差旅费、公务用车运行维护费等。',
        operatingCosts: `2025年机关运行经费${runningCosts(econLines)}万元。`,
        performance: `2025年实行绩效目标管理的项目资金${hundredths(project)}万元。`,
        setup: budget.organs,
        stateAssets: `截至2024年底，公务用车保有量${publicThree.carsKept}辆。`,
      },
      organ: departmentOf(budget.department).name,
      phase: 'budget',
      projectTotal: hundredths(project),
      publishedOn: budget.formedOn,
      tablesEmpty: ['fund', 'stateCapital'],
      tablesGiven: ['balance', 'income', 'expenditure', 'appropriation'],
      threePublic: threePublicExpenses(publicThree),
      total: hundredths(total),
      unit: 'wan',
    },
  }
}
