import { z } from 'zod'

import {
  day,
  decimal,
  group,
  line,
  lines,
  rows,
  table,
  year,
  yes,
} from '../../domain/schema/fields.ts'
import { batchFields, machineryFields, money, personFields } from './rowFields.ts'

export const schema = z.object({
  scheme: line({ en: 'Scheme', zh: '补贴项目名称' }),
  year: year({ en: 'Year', zh: '年度' }),
  basisDocs: rows(
    { en: 'Basis', zh: '政策依据' },
    {
      title: line({ en: 'Document', zh: '文件名称' }),
      docNo: line({ en: 'Number', zh: '文号' }).optional(),
      validFrom: day({ en: 'Valid from', zh: '实施日期' }).optional(),
      validTo: day({ en: 'Valid until', zh: '有效期至' }).optional(),
    },
    { rowLabel: { en: 'Document', zh: '文件' } },
  ),
  guide: group(
    { en: 'Guide', zh: '申报指南' },
    {
      eligible: lines({ en: 'Who is eligible', zh: '补贴对象' }),
      scope: lines({ en: 'Scope', zh: '补贴范围' }),
      standard: lines({ en: 'Standard', zh: '补贴标准' }),
      procedure: lines({ en: 'Procedure', zh: '申请程序' }),
      documents: lines({ en: 'Documents', zh: '申请材料' }),
      phone: line({ en: 'Telephone', zh: '咨询电话' }),
      office: line({ en: 'Office', zh: '受理单位' }),
      period: line({ en: 'Time limit', zh: '办理时限' }),
    },
  ).optional(),
  batches: table({ en: 'Batches', zh: '补贴结果' }, batchFields, {
    rowLabel: { en: 'Batch', zh: '批次' },
  }).optional(),
  totalAmount: decimal({ en: 'Total', zh: '补贴总额' }, money).optional(),
  persons: table({ en: 'Persons', zh: '补贴对象明细' }, personFields, {
    audience: 'withinArea',
    rowLabel: { en: 'Person', zh: '对象' },
  }).optional(),
  machinery: table({ en: 'Machinery', zh: '农机购置补贴' }, machineryFields, {
    rowLabel: { en: 'Machine', zh: '农机' },
  }).optional(),
  publicity: group(
    { en: 'Publicity', zh: '公示期' },
    {
      from: day({ en: 'From', zh: '公示起始日期' }),
      to: day({ en: 'To', zh: '公示截止日期' }),
    },
  ).optional(),
  isByCard: yes({ en: 'Paid by card', zh: '通过“一卡通”发放' }).optional(),
  supervision: line({ en: 'Supervision', zh: '监督渠道' }).optional(),
})
