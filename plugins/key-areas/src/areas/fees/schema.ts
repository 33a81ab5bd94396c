import { z } from 'zod'

import { choice, day, decimal, line, lines, table, year, yes } from '../../domain/schema/fields.ts'

export const schema = z.object({
  year: year({ en: 'Year', zh: '年度' }),
  listKind: choice(
    { en: 'List', zh: '目录清单' },
    {
      administrative: { en: 'Administrative fees', zh: '行政事业性收费目录清单' },
      fund: { en: 'Government funds', zh: '政府性基金目录清单' },
      enterprise: { en: 'Fees charged to enterprises', zh: '涉企收费目录清单' },
      service: { en: 'Service charges set by government', zh: '政府定价的经营服务性收费目录清单' },
    },
  ),
  effectiveOn: day({ en: 'In force from', zh: '执行日期' }),
  supervision: line({ en: 'Complaints', zh: '投诉举报电话' }),
  items: table(
    { en: 'Fees', zh: '收费项目' },
    {
      department: line({ en: 'Department', zh: '部门' }),
      number: line({ en: 'Number', zh: '项目序号' }, { maxLength: 20 }),
      name: line({ en: 'Fee', zh: '项目名称' }),
      parent: line({ en: 'Part of', zh: '上级项目' }).optional(),
      kind: choice(
        { en: 'Kind', zh: '收费性质' },
        {
          administrative: { en: 'Administrative fee', zh: '行政事业性收费' },
          fund: { en: 'Government fund', zh: '政府性基金' },
          service: { en: 'Service charge set by government', zh: '经营服务性收费（政府定价）' },
        },
      ),
      status: choice(
        { en: 'Status', zh: '执行状态' },
        {
          charged: { en: 'Charged', zh: '执行' },
          abolished: { en: 'Abolished', zh: '取消' },
          suspended: { en: 'Suspended', zh: '停征' },
          exempted: { en: 'Exempted', zh: '免征' },
        },
      ),
      standard: lines({ en: 'Standard', zh: '收费标准' }),
      unit: line({ en: 'Unit', zh: '计费单位' }, { maxLength: 50 }).optional(),
      amount: decimal({ en: 'Amount', zh: '标准（下限）' }, { digits: 6, unit: '元' }).optional(),
      amountTo: decimal({ en: 'Up to', zh: '标准上限' }, { digits: 6, unit: '元' }).optional(),
      basis: lines({ en: 'Basis', zh: '政策依据' }),
      management: choice(
        { en: 'Where the money goes', zh: '资金管理方式' },
        {
          central: { en: 'Central treasury', zh: '缴入中央国库' },
          shared: { en: 'Central and local treasury', zh: '缴入中央和地方国库' },
          local: { en: 'Local treasury', zh: '缴入地方国库' },
          special: { en: 'Special fiscal account', zh: '缴入财政专户' },
        },
      ).optional(),
      payer: line({ en: 'Paid by', zh: '收费对象' }),
      isForEnterprises: yes({ en: 'Charged to enterprises', zh: '涉企收费' }),
      effectiveFrom: day({ en: 'In force from', zh: '执行时间' }).optional(),
      adjustedOn: day({ en: 'Adjusted on', zh: '调整时间' }).optional(),
    },
  ),
})
