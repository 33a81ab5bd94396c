import { z } from 'zod'

import {
  choice,
  choices,
  day,
  decimal,
  line,
  period,
  rows,
  table,
} from '../../domain/schema/fields.ts'
import { matterFields, MATTERS } from './matterFields.ts'

const money = { digits: 2, unit: '元' }

export const schema = z.object({
  village: line({ en: 'Village', zh: '村（社区）' }),
  township: line({ en: 'Township', zh: '乡镇（街道）' }),
  period: period({ en: 'Period', zh: '公开期' }),
  opening: decimal({ en: 'Opening balance', zh: '期初余额' }, { ...money, isSigned: true }),
  income: table(
    { en: 'Income', zh: '收入' },
    {
      date: day({ en: 'Date', zh: '日期' }),
      item: line({ en: 'Item', zh: '项目' }),
      amount: decimal({ en: 'Amount', zh: '金额' }, money),
    },
  ).optional(),
  expense: table(
    { en: 'Expenses', zh: '支出' },
    {
      date: day({ en: 'Date', zh: '日期' }),
      item: line({ en: 'Item', zh: '项目' }),
      amount: decimal({ en: 'Amount', zh: '金额' }, money),
      handler: line({ en: 'Handled by', zh: '经手人' }),
      witness: line({ en: 'Witnessed by', zh: '证明人' }),
      resolution: line({ en: 'Resolution', zh: '民主决策记录' }).optional(),
    },
  ).optional(),
  closing: decimal({ en: 'Closing balance', zh: '期末余额' }, { ...money, isSigned: true }),
  contracts: rows(
    { en: 'Contracts', zh: '经济合同' },
    {
      subject: line({ en: 'Subject', zh: '合同事项' }),
      kind: choice(
        { en: 'Kind', zh: '合同类别' },
        {
          contracting: { en: 'Contracted out', zh: '发包' },
          lease: { en: 'Lease', zh: '租赁' },
          works: { en: 'Works', zh: '工程' },
        },
      ).optional(),
      party: line({ en: 'Other party', zh: '对方' }),
      amount: decimal({ en: 'Amount', zh: '金额' }, money),
      resolution: line({ en: 'Resolution', zh: '民主决策记录' }).optional(),
    },
    { rowLabel: { en: 'Contract', zh: '合同' } },
  ).optional(),
  otherMatters: choices({ en: 'Also published', zh: '同时公开的事项' }, MATTERS).optional(),
  ...matterFields,
})
