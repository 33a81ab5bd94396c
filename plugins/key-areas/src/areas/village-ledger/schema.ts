import { z } from 'zod'

import { choices, day, decimal, line, period, rows, table } from '../../domain/schema/fields.ts'

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
      party: line({ en: 'Other party', zh: '对方' }),
      amount: decimal({ en: 'Amount', zh: '金额' }, money),
      resolution: line({ en: 'Resolution', zh: '民主决策记录' }).optional(),
    },
    { rowLabel: { en: 'Contract', zh: '合同' } },
  ).optional(),
  otherMatters: choices(
    { en: 'Also published', zh: '同时公开的事项' },
    {
      assets: { en: 'Assets', zh: '集体资产' },
      resources: { en: 'Resources', zh: '集体资源' },
      debts: { en: 'Claims and debts', zh: '债权债务' },
      homesteads: { en: 'Homestead approvals', zh: '宅基地审批' },
      aid: { en: 'Aid lists', zh: '救助名单' },
      labour: { en: 'Decisions case by case', zh: '一事一议' },
    },
  ).optional(),
})
