import type { KeyAreaSeed } from '../data/seedItem.ts'
import { hundredths } from '../factories/decimal.ts'
import { sumOf } from '../factories/sumOf.ts'
import type { DepartmentBudget } from './departmentBudget.ts'
import { departmentBudgetValue } from './departmentBudgetValue.ts'
import { columns } from './threePublicExpenses.ts'

const PROJECTS_EXECUTED = 96
const RECEPTION_EXECUTED = 90

/** The account of a year from its budget: projects are not quite finished, the rest is carried over. */
export function departmentAccountValue({
  budget,
  publishedOn,
}: {
  budget: DepartmentBudget
  publishedOn: string
}): KeyAreaSeed {
  const executed: DepartmentBudget = {
    ...budget,
    lines: budget.lines.map((line) => ({
      ...line,
      amount: line.project ? percentOf(line.amount, PROJECTS_EXECUTED) : line.amount,
    })),
    publicThree: executedThree(budget),
  }
  const { slug, value } = departmentBudgetValue(executed)
  const [budgeted, total] = [budget, executed].map(({ lines }) =>
    sumOf(lines.map(({ amount }) => amount)),
  ) as [number, number]
  const purchases = percentOf(total, 5)
  return {
    slug,
    value: {
      ...value,
      approvedOn: '2026-08-25',
      budgeted: hundredths(budgeted),
      carriedOver: hundredths(budgeted - total),
      executionRate: ((total / budgeted) * 100).toFixed(2),
      expenditureTotal: hundredths(budgeted),
      incomeTotal: hundredths(budgeted),
      notes: {
        ...(value.notes as object),
        changes: `2025年本年支出${hundredths(total)}万元，年末结转和结余${hundredths(budgeted - total)}万元。`,
        performance: '对全部项目开展绩效自评，自评结果随决算公开。',
        stateAssets: `截至2025年底，公务用车保有量${budget.publicThree.carsKept}辆。`,
      },
      phase: 'final',
      procurement: {
        goods: hundredths(percentOf(purchases, 40)),
        services: hundredths(purchases - percentOf(purchases, 40)),
        total: hundredths(purchases),
        works: '0.00',
      },
      publishedOn,
      threePublic: {
        ...(value.threePublic as object),
        budgeted: columns(budget.publicThree),
      },
    },
  }
}

/** What of its “三公”经费 a department spent. */
export function executedThree({ publicThree }: DepartmentBudget): DepartmentBudget['publicThree'] {
  return { ...publicThree, reception: percentOf(publicThree.reception, RECEPTION_EXECUTED) }
}

function percentOf(amount: number, percent: number): number {
  return Math.floor((amount * percent) / 100)
}
