import { z } from 'zod'

import {
  choice,
  day,
  decimal,
  line,
  lines,
  table,
  whole,
  year,
} from '../../domain/schema/fields.ts'

const money = { digits: 6, unit: '万元' }

/** 问题性质: what the amounts of an audit report are told apart by. */
export const findingKinds = {
  violation: { en: 'Breach of rules', zh: '违规' },
  mismanagement: { en: 'Irregular management', zh: '管理不规范' },
  waste: { en: 'Loss or waste', zh: '损失浪费' },
}

export const schema = z.object({
  year: year({ en: 'Year', zh: '审计年度' }),
  type: choice(
    { en: 'Type of audit', zh: '审计类型' },
    {
      budget: { en: 'Budget execution', zh: '预算执行审计' },
      special: { en: 'Special audit', zh: '专项审计（调查）' },
      accountability: { en: 'Economic accountability', zh: '经济责任审计' },
      investment: { en: 'Public investment', zh: '政府投资审计' },
    },
  ),
  target: line({ en: 'Audited', zh: '审计对象' }),
  auditedFrom: day({ en: 'Period audited from', zh: '审计期间起' }),
  auditedTo: day({ en: 'Period audited to', zh: '审计期间止' }),
  projects: whole({ en: 'Audit projects', zh: '审计项目数' }, { unit: '个' }).optional(),
  findings: table(
    { en: 'Findings', zh: '审计查出的问题' },
    {
      category: line({ en: 'Category', zh: '问题类别' }),
      description: lines({ en: 'Finding', zh: '问题描述' }),
      kind: choice({ en: 'Kind', zh: '问题性质' }, findingKinds),
      count: whole({ en: 'Number', zh: '问题数' }, { min: 1, unit: '个' }),
      amount: decimal({ en: 'Amount', zh: '金额' }, money),
      units: line({ en: 'Units concerned', zh: '涉及单位' }, { maxLength: 500 }).optional(),
    },
    { rowLabel: { en: 'Finding', zh: '问题' } },
  ),
  findingCount: whole({ en: 'Findings in all', zh: '问题总数' }, { unit: '个' }),
  violationAmount: decimal({ en: 'Breaches of rules', zh: '违规金额' }, money),
  mismanagementAmount: decimal({ en: 'Irregular management', zh: '管理不规范金额' }, money),
  wasteAmount: decimal({ en: 'Loss or waste', zh: '损失浪费金额' }, money),
  totalAmount: decimal({ en: 'Amount in all', zh: '问题金额合计' }, money),
  suggestions: whole({ en: 'Suggestions', zh: '审计建议数' }, { unit: '条' }),
  transferred: whole({ en: 'Matters referred', zh: '移送事项数' }, { unit: '件' }),
})
