import { departmentOf } from '../data/departments.ts'

import { FUNCTION_NAMES } from '../data/functionNames.ts'
import type { EntrySeed } from '../data/seedItem.ts'
import { changeRate, hundredths } from './decimal.ts'
import { sumOf } from './sumOf.ts'
import { tableRows } from './tableRows.ts'

/** Amounts are integer hundredths of 万元. */
export type BudgetLine = { amount: number; code: string; project?: boolean }

export type DepartmentBudget = {
  department: string
  duties: string
  formedOn: string
  lines: BudgetLine[]
  organs: string
  publicThree: {
    abroad: number
    carsBought: number
    carsKept: number
    lastYear: number
    purchase: number
    reason: string
    reception: number
    receptions: [batches: number, persons: number]
    running: number
  }
  /** What the project money is for; one sentence each. */
  tasks: string[]
}

/** A department's budget of fiscal year 2025 with lines down to the seven-digit item 项. */
export function departmentBudget(budget: DepartmentBudget): EntrySeed {
  const { name, shortName } = departmentOf(budget.department)
  const total = sumOf(budget.lines.map(({ amount }) => amount))
  const project = sumOf(budget.lines.filter((line) => line.project).map(({ amount }) => amount))
  const three = threePublicTotals(budget.publicThree)
  return {
    key: `budget-2025-${budget.department}`,
    body: `# 一、部门概况
（一）主要职责。${budget.duties}
（二）预算单位构成。${budget.organs}
# 二、2025年部门预算表
## 表1　部门收支总表（单位：万元）
${tableRows([
  ['收入项目', '预算数', '支出项目', '预算数'],
  ['一般公共预算拨款', hundredths(total), '基本支出', hundredths(total - project)],
  ['政府性基金预算拨款', '0.00', '项目支出', hundredths(project)],
  ['收入总计', hundredths(total), '支出总计', hundredths(total)],
])}
## 表2　一般公共预算支出表（单位：万元）
${tableRows([['科目编码', '科目名称', '合计', '基本支出', '项目支出'], ...functionRows(budget.lines)])}
## 表3　“三公”经费支出表（单位：万元）
${tableRows([
  ['项目', '2025年预算', '说明'],
  ['因公出国（境）费', hundredths(budget.publicThree.abroad), '团组0个、0人次'],
  [
    '公务接待费',
    hundredths(budget.publicThree.reception),
    `${budget.publicThree.receptions[0]}批次、${budget.publicThree.receptions[1]}人次`,
  ],
  [
    '公务用车购置费',
    hundredths(budget.publicThree.purchase),
    `购置${budget.publicThree.carsBought}辆`,
  ],
  [
    '公务用车运行维护费',
    hundredths(budget.publicThree.running),
    `保有${budget.publicThree.carsKept}辆`,
  ],
  ['合计', hundredths(three), `上年预算${hundredths(budget.publicThree.lastYear)}`],
])}
## 表4　政府性基金预算支出表
本部门没有使用政府性基金预算拨款安排的支出，本表为空表。
# 三、预算说明
（一）收支总体情况。2025年收支总预算${hundredths(total)}万元，其中基本支出${hundredths(total - project)}万元，项目支出${hundredths(project)}万元。
（二）项目支出主要用于：
${budget.tasks.map((task) => `- ${task}`).join('\n')}
（三）“三公”经费。预算${hundredths(three)}万元，${trend({ before: budget.publicThree.lastYear, now: three })}。${budget.publicThree.reason}`,
    category: 'budget',
    department: budget.department,
    formedOn: budget.formedOn,
    genre: '预决算',
    keywords: ['部门预算', '三公经费', '2025年'],
    signedBy: name,
    summary: `公开${shortName}2025年部门预算${hundredths(total)}万元及“三公”经费预算${hundredths(three)}万元。`,
    title: `${name}2025年部门预算公开`,
    topic: '0401',
  }
}

function threePublicTotals({
  abroad,
  purchase,
  reception,
  running,
}: DepartmentBudget['publicThree']): number {
  return abroad + reception + purchase + running
}

function trend({ before, now }: { before: number; now: number }): string {
  if (before === now) return '与上年持平'
  const direction = now > before ? '增加' : '减少'
  const rate = changeRate({ before, now }).replace('-', '')
  return `比上年预算${hundredths(before)}万元${direction}${hundredths(Math.abs(now - before))}万元，${
    now > before ? '增长' : '下降'
  }${rate}`
}

/** One row for every class 类 and section 款 above the given items 项, and the grand total. */
function functionRows(lines: BudgetLine[]): string[][] {
  const codes = [
    ...new Set(lines.flatMap(({ code }) => [code.slice(0, 3), code.slice(0, 5), code])),
  ].sort()
  const rows = codes.map((code) => {
    const below = lines.filter((line) => line.code.startsWith(code))
    return [code, functionName(code), ...amounts(below)]
  })
  return [...rows, ['', '合计', ...amounts(lines)]]
}

function amounts(lines: BudgetLine[]): string[] {
  const total = sumOf(lines.map(({ amount }) => amount))
  const project = sumOf(lines.filter((line) => line.project).map(({ amount }) => amount))
  return [total, total - project, project].map(hundredths)
}

function functionName(code: string): string {
  const name = FUNCTION_NAMES[code]
  if (!name) throw new Error(`No name for the expenditure code ${code}`)
  return name
}
