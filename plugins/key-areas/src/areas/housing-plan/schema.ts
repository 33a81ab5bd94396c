import { z } from 'zod'

import { choice, day, line, month, rows, whole, year } from '../../domain/schema/fields.ts'

const sets = { unit: '套' }
const isPlan = { shownWhen: ({ kind }: Record<string, unknown>) => kind === 'plan' }
const isProgress = { shownWhen: ({ kind }: Record<string, unknown>) => kind !== 'plan' }
const isMonthly = { shownWhen: ({ kind }: Record<string, unknown>) => kind === 'progress' }

export const schema = z.object({
  kind: choice(
    { en: 'Published', zh: '公开内容' },
    {
      plan: { en: 'Plan of the year', zh: '年度建设计划' },
      progress: { en: 'Progress of a month', zh: '月度进展' },
      annual: { en: 'Result of the year', zh: '年度完成情况' },
    },
  ),
  year: year({ en: 'Year', zh: '年度' }),
  month: month({ en: 'Month', zh: '月份' }, isMonthly).optional(),
  planSetAt: day({ en: 'Plan set on', zh: '计划下达日期' }, isPlan).optional(),
  publishedAt: day({ en: 'Published on', zh: '公开日期' }),
  startUnits: whole({ en: 'To be started', zh: '计划开工套数' }, sets),
  completeUnits: whole({ en: 'To be completed', zh: '计划基本建成套数' }, sets),
  allocateUnits: whole({ en: 'To be allotted', zh: '计划分配入住套数' }, sets),
  subsidyHouseholds: whole(
    { en: 'Households to subsidise', zh: '计划发放租赁补贴户数' },
    { unit: '户' },
  ),
  startedUnits: whole({ en: 'Started', zh: '累计开工套数' }, { ...sets, ...isProgress }).optional(),
  completedUnits: whole(
    { en: 'Completed', zh: '累计基本建成套数' },
    { ...sets, ...isProgress },
  ).optional(),
  allocatedUnits: whole(
    { en: 'Allotted', zh: '累计分配入住套数' },
    { ...sets, ...isProgress },
  ).optional(),
  subsidisedHouseholds: whole(
    { en: 'Households subsidised', zh: '累计发放租赁补贴户数' },
    { unit: '户', ...isProgress },
  ).optional(),
  projects: rows(
    { en: 'Projects', zh: '项目清单' },
    {
      name: line({ en: 'Project', zh: '项目名称' }),
      startUnits: whole({ en: 'To be started', zh: '计划开工套数' }, sets),
      completeUnits: whole({ en: 'To be completed', zh: '计划基本建成套数' }, sets),
    },
    { rowLabel: { en: 'Project', zh: '项目' } },
  ).optional(),
})
