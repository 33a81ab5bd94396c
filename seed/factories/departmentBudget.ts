import { departmentOf } from '../data/departments.ts'

import type { EntrySeed } from '../data/seedItem.ts'
import type { DepartmentBudget } from '../keyAreas/departmentBudget.ts'
import { departmentBudgetValue } from '../keyAreas/departmentBudgetValue.ts'
import { totalOf } from '../keyAreas/threePublicExpenses.ts'
import { changeRate, hundredths } from './decimal.ts'
import { sumOf } from './sumOf.ts'

/** A department's budget of fiscal year 2025: the tables are data, the text explains them. */
export function departmentBudget(budget: DepartmentBudget): EntrySeed {
  const { name, shortName } = departmentOf(budget.department)
  const total = hundredths(sumOf(budget.lines.map(({ amount }) => amount)))
  const three = totalOf(budget.publicThree)
  return {
    key: `budget-2025-${budget.department}`,
    body: `项目支出主要用于：
${budget.tasks.map((task) => `- ${task}`).join('\n')}
“三公”经费预算${hundredths(three)}万元，${trend({ before: budget.publicThree.lastYear, now: three })}。${budget.publicThree.reason}`,
    category: 'budget',
    department: budget.department,
    formedOn: budget.formedOn,
    genre: '预决算',
    keyArea: departmentBudgetValue(budget),
    keywords: ['部门预算', '三公经费', '2025年'],
    signedBy: name,
    summary: `公开${shortName}2025年部门预算${total}万元及“三公”经费预算${hundredths(three)}万元。`,
    title: `${name}2025年部门预算公开`,
    topic: '0401',
  }
}

function trend({ before, now }: { before: number; now: number }): string {
  if (before === now) return '与上年持平'
  const direction = now > before ? '增加' : '减少'
  const rate = changeRate({ before, now }).replace('-', '')
  return `比上年预算${hundredths(before)}万元${direction}${hundredths(Math.abs(now - before))}万元，${
    now > before ? '增长' : '下降'
  }${rate}`
}
