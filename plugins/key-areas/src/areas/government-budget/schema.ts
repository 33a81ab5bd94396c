import { z } from 'zod'

import { approvalFields, fiscalYear, phaseField } from '../../domain/finance/approval.ts'
import { budgetPublishedOn } from '../../domain/finance/budgetOfYear.ts'
import { economicLines, functionalLines } from '../../domain/finance/classifiedLines.ts'
import { money, moneyUnit } from '../../domain/finance/money.ts'
import { tableFields } from '../../domain/finance/requiredTables.ts'
import { choice, group, line, lines, table } from '../../domain/schema/fields.ts'
import { balance, generalBalance } from './balanceFields.ts'
import { governmentTables } from './tables.ts'

export const schema = z.object({
  government: line({ en: 'Government', zh: '政府名称' }),
  fiscalYear: fiscalYear(),
  phase: phaseField(),
  level: choice(
    { en: 'Covers', zh: '编报范围' },
    {
      own: { en: 'The county itself', zh: '县本级' },
      whole: { en: 'The whole county', zh: '全县' },
      township: { en: 'A township', zh: '乡镇（街道）' },
    },
  ),
  unit: moneyUnit(),
  ...approvalFields(),
  budgetPublishedOn: budgetPublishedOn(),
  general: generalBalance({ en: 'General public budget', zh: '一般公共预算' }),
  fund: balance({ en: 'Government funds', zh: '政府性基金预算' }).optional(),
  stateCapital: balance({ en: 'State capital', zh: '国有资本经营预算' }).optional(),
  socialInsurance: balance({ en: 'Social insurance', zh: '社会保险基金预算' }).optional(),
  generalLines: functionalLines({
    en: 'Own general expenditure by function',
    zh: '一般公共预算本级支出明细（按功能分类）',
  }).optional(),
  basicTotal: money({ en: 'Own basic expenditure', zh: '本级基本支出合计' }).optional(),
  econLines: economicLines({
    en: 'Own basic expenditure by economic class',
    zh: '一般公共预算本级基本支出明细（按经济分类）',
  }).optional(),
  fundLines: functionalLines({
    en: 'Own expenditure of funds by function',
    zh: '政府性基金预算本级支出明细（按功能分类）',
  }).optional(),
  transfers: table(
    { en: 'Tax returns and transfers to levels below', zh: '对下税收返还和转移支付明细' },
    {
      region: line({ en: 'Region', zh: '地区' }),
      kind: choice(
        { en: 'Kind', zh: '类别' },
        {
          taxReturn: { en: 'Tax return', zh: '税收返还' },
          general: { en: 'General transfer', zh: '一般性转移支付' },
          special: { en: 'Special transfer', zh: '专项转移支付' },
        },
      ),
      project: line({ en: 'Project', zh: '项目名称' }).optional(),
      amount: money({ en: 'Amount', zh: '金额' }),
    },
  ).optional(),
  ...tableFields(governmentTables),
  notes: group(
    { en: 'Explanations', zh: '文字说明' },
    {
      transfers: lines({ en: 'Transfers', zh: '转移支付安排情况' }),
      debt: lines({ en: 'Debt', zh: '举借债务情况' }),
      performance: lines({ en: 'Performance', zh: '预算绩效工作情况' }),
      threePublic: lines({ en: '“Three public” expenses', zh: '“三公”经费增减变化情况' }),
    },
  ),
})
