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

export const schema = z.object({
  auditYear: year({ en: 'Year of the audit', zh: '审计年度' }),
  auditTarget: line({ en: 'Audited', zh: '审计对象' }),
  resultPublishedOn: day({ en: 'Audit result published', zh: '审计结果公开日期' }),
  publishedOn: day({ en: 'This notice published', zh: '整改结果公告日期' }),
  findings: table(
    { en: 'Findings and what was done', zh: '问题整改清单' },
    {
      finding: lines({ en: 'Finding', zh: '问题' }),
      unit: line({ en: 'Responsible', zh: '责任单位' }),
      count: whole({ en: 'Number', zh: '问题数' }, { min: 1, unit: '个' }),
      amount: decimal({ en: 'Amount', zh: '问题金额' }, money).optional(),
      measure: lines({ en: 'Measure', zh: '整改措施' }).optional(),
      status: choice(
        { en: 'Status', zh: '整改状态' },
        {
          done: { en: 'Rectified', zh: '已整改' },
          underWay: { en: 'Under way', zh: '正在整改' },
          open: { en: 'Not rectified', zh: '未整改' },
        },
      ),
      amountRecovered: decimal({ en: 'Amount put right', zh: '整改金额' }, money).optional(),
    },
    { rowLabel: { en: 'Finding', zh: '问题' } },
  ),
  total: whole({ en: 'Findings in all', zh: '问题总数' }, { min: 1, unit: '个' }),
  rectified: whole({ en: 'Rectified', zh: '已整改数' }, { unit: '个' }),
  rate: decimal({ en: 'Rate', zh: '整改率' }, { digits: 2, unit: '%' }),
  amountRecovered: decimal({ en: 'Amount put right', zh: '整改金额合计' }, money),
})
