import { z } from 'zod'

import {
  choice,
  day,
  decimal,
  file,
  group,
  line,
  lines,
  period,
  rows,
  table,
  whole,
  year,
} from '../../domain/schema/fields.ts'

const items = { unit: '项' }

export const RETENTION_KINDS = {
  own: { en: 'Own', zh: '本级保留' },
  common: { en: 'Common to all departments', zh: '共性权力' },
  forwarded: { en: 'Examined and forwarded', zh: '审核转报' },
  delegated: { en: 'Taken over from above', zh: '承接上级下放' },
}

export const schema = z.object({
  year: year({ en: 'Year', zh: '年度' }),
  department: line({ en: 'Department', zh: '部门' }),
  version: group(
    { en: 'Version', zh: '清单版本' },
    {
      approvedOn: day({ en: 'Approved on', zh: '审定日期' }),
      before: whole({ en: 'Items before', zh: '调整前项数' }, items),
      added: whole({ en: 'Added', zh: '新增' }, items),
      removed: whole({ en: 'Removed', zh: '取消（下放、合并）' }, items),
      changed: whole({ en: 'Changed', zh: '变更' }, items),
      reduction: decimal(
        { en: 'Reduction', zh: '精简幅度' },
        {
          description: { en: '1 − items now / items before.', zh: '1－保留项数÷调整前项数。' },
          digits: 2,
          isSigned: true,
          unit: '%',
        },
      ),
    },
  ),
  counts: group(
    { en: 'Items kept', zh: '保留项数' },
    {
      ...(Object.fromEntries(
        Object.entries(RETENTION_KINDS).map(([kind, label]) => [kind, whole(label, items)]),
      ) as Record<keyof typeof RETENTION_KINDS, ReturnType<typeof whole>>),
      total: whole({ en: 'Total', zh: '合计' }, items),
    },
  ),
  items: table(
    { en: 'Powers and duties', zh: '权责事项' },
    {
      code: line({ en: 'Code', zh: '权力编码' }, { maxLength: 40 }),
      category: choice(
        { en: 'Category', zh: '权力类别' },
        {
          licence: { en: 'Licence', zh: '行政许可' },
          penalty: { en: 'Penalty', zh: '行政处罚' },
          compulsion: { en: 'Compulsion', zh: '行政强制' },
          levy: { en: 'Levy', zh: '行政征收' },
          requisition: { en: 'Requisition', zh: '行政征用' },
          grant: { en: 'Grant', zh: '行政给付' },
          ruling: { en: 'Ruling', zh: '行政裁决' },
          confirmation: { en: 'Confirmation', zh: '行政确认' },
          reward: { en: 'Reward', zh: '行政奖励' },
          inspection: { en: 'Inspection', zh: '行政监督检查' },
          service: { en: 'Public service', zh: '公共服务' },
          other: { en: 'Other', zh: '其他行政权力' },
        },
      ),
      name: line({ en: 'Power', zh: '权力名称' }, { maxLength: 300 }),
      basis: lines({ en: 'Basis', zh: '设定依据' }),
      organ: line({ en: 'Exercised by', zh: '行使主体' }),
      office: line({ en: 'Office', zh: '承办机构' }),
      retention: choice({ en: 'Retention', zh: '保留方式' }, RETENTION_KINDS),
      duties: lines({ en: 'Duties', zh: '责任事项（按环节）' }),
      accountability: lines({ en: 'Accountability', zh: '追责情形' }),
      timeLimit: whole({ en: 'Time limit', zh: '办理时限' }, { unit: '个工作日' }).optional(),
      fee: line({ en: 'Fee', zh: '收费项目' }).optional(),
    },
  ),
  results: table(
    { en: 'How the powers were used', zh: '权力运行结果' },
    {
      code: line({ en: 'Code', zh: '权力编码' }, { maxLength: 40 }),
      period: period({ en: 'Period', zh: '公开期' }),
      count: whole({ en: 'Cases', zh: '办理件数' }, { unit: '件' }),
      note: line({ en: 'Note', zh: '说明' }).optional(),
    },
  ).optional(),
  diagrams: rows(
    { en: 'Process diagrams', zh: '权力运行流程图' },
    {
      code: line({ en: 'Code', zh: '权力编码' }, { maxLength: 40 }),
      diagram: file({ en: 'Diagram', zh: '流程图' }).optional(),
    },
    { rowLabel: { en: 'Diagram', zh: '流程图' } },
  ).optional(),
  supervision: line({ en: 'Complaints', zh: '监督电话' }),
})
