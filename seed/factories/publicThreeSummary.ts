import { departmentOf } from '../data/departments.ts'
import type { EntrySeed } from '../data/seedItem.ts'

import { changeRate, hundredths } from './decimal.ts'
import type { DepartmentBudget } from './departmentBudget.ts'
import { sumOf } from './sumOf.ts'
import { tableRows } from './tableRows.ts'

/** “三公”经费 of all department budgets together; every figure is the sum of what they publish. */
export function publicThreeSummary(budgets: DepartmentBudget[]): EntrySeed {
  const rows = budgets.map(({ department, publicThree: three }) => ({
    name: departmentOf(department).name,
    values: [three.abroad, three.reception, three.purchase, three.running],
  }))
  const columns = [0, 1, 2, 3].map((column) => sumOf(rows.map(({ values }) => values[column] ?? 0)))
  const total = sumOf(columns)
  const lastYear = sumOf(budgets.map(({ publicThree }) => publicThree.lastYear))
  return {
    key: 'czj-three-public-2025',
    body: `按照预算公开要求，现将县级${budgets.length}个部门2025年“三公”经费预算汇总情况公布如下。
# 一、汇总情况
${tableRows([
  ['项目', '2025年预算（万元）'],
  ['因公出国（境）费', hundredths(columns[0] ?? 0)],
  ['公务接待费', hundredths(columns[1] ?? 0)],
  ['公务用车购置费', hundredths(columns[2] ?? 0)],
  ['公务用车运行维护费', hundredths(columns[3] ?? 0)],
  ['合计', hundredths(total)],
])}
与上年预算${hundredths(lastYear)}万元相比，变动${changeRate({ before: lastYear, now: total })}，主要是县交通运输局更新一辆执法执勤用车，其余部门总体压减。
# 二、分部门情况（单位：万元）
${tableRows([
  ['部门', '出国（境）费', '接待费', '车辆购置费', '车辆运行费', '合计'],
  ...rows.map(({ name, values }) => [name, ...values.map(hundredths), hundredths(sumOf(values))]),
  ['合计', ...columns.map(hundredths), hundredths(total)],
])}
# 三、有关说明
“三公”经费预算口径为一般公共预算财政拨款。乡镇（街道、开发区）的预算由其自行公开，未包括在内。`,
    category: 'budget',
    department: 'czj',
    formedOn: '2025-02-26',
    genre: '预决算',
    keywords: ['三公经费', '汇总', '2025年'],
    signedBy: departmentOf('czj').name,
    summary: `公布县级${budgets.length}个部门2025年“三公”经费预算汇总${hundredths(total)}万元及分部门数据。`,
    title: '澄川县2025年县级部门“三公”经费预算汇总公开',
    topic: '0401',
  }
}
