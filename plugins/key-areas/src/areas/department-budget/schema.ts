import { z } from 'zod'

import { approvalFields, fiscalYear, phaseField } from '../../domain/finance/approval.ts'
import { budgetPublishedOn } from '../../domain/finance/budgetOfYear.ts'
import { economicLines, functionalLines } from '../../domain/finance/classifiedLines.ts'
import { money, moneyUnit, percent } from '../../domain/finance/money.ts'
import { tableFields } from '../../domain/finance/requiredTables.ts'
import { threePublicGroup } from '../../domain/finance/threePublic.ts'
import { choice, group, line, lines } from '../../domain/schema/fields.ts'
import { accountSections } from './accountSections.ts'
import { departmentTables } from './tables.ts'

const isFinal = ({ phase }: Record<string, unknown>) => phase === 'final'

export const schema = z.object({
  organ: line({ en: 'Department', zh: '部门（单位）名称' }),
  fiscalYear: fiscalYear(),
  phase: phaseField(),
  level: choice(
    { en: 'Covers', zh: '编报范围' },
    {
      department: { en: 'The department with its units', zh: '部门（含所属单位）' },
      unit: { en: 'One unit', zh: '单位' },
      township: { en: 'A township', zh: '乡镇（街道）' },
    },
  ),
  unit: moneyUnit(),
  ...approvalFields(),
  budgetPublishedOn: budgetPublishedOn(),
  incomeTotal: money({ en: 'Total income', zh: '收入总计' }),
  expenditureTotal: money({ en: 'Total expenditure', zh: '支出总计' }),
  carriedOver: money({ en: 'Carried over to next year', zh: '年末结转和结余' }).optional(),
  total: money({ en: 'Expenditure of the year', zh: '本年支出合计' }, { isSigned: true }),
  basicTotal: money({ en: 'Basic expenditure', zh: '基本支出合计' }, { isSigned: true }),
  projectTotal: money({ en: 'Project expenditure', zh: '项目支出合计' }, { isSigned: true }),
  previous: money({ en: 'Last year', zh: '上年支出合计' }, { isSigned: true }).optional(),
  change: money({ en: 'Change', zh: '增减额' }, { isSigned: true }).optional(),
  changeRate: percent({ en: 'Rate of change', zh: '增减比率' }, { isSigned: true }).optional(),
  budgeted: money(
    { en: 'Budget of the year', zh: '年初预算数' },
    {
      shownWhen: isFinal,
    },
  ).optional(),
  executionRate: percent(
    { en: 'Rate of execution', zh: '预算执行率' },
    {
      shownWhen: isFinal,
    },
  ).optional(),
  lines: functionalLines({
    en: 'Expenditure by function',
    zh: '支出明细（按功能分类）',
  }).optional(),
  econLines: economicLines({
    en: 'Basic expenditure by economic class',
    zh: '基本支出明细（按经济分类）',
  }).optional(),
  threePublic: threePublicGroup({
    en: '“Three public” expenses',
    zh: '“三公”经费',
  }).optional(),
  procurement: group(
    { en: 'Government procurement', zh: '政府采购' },
    {
      goods: money({ en: 'Goods', zh: '政府采购货物支出' }),
      works: money({ en: 'Works', zh: '政府采购工程支出' }),
      services: money({ en: 'Services', zh: '政府采购服务支出' }),
      total: money({ en: 'Total', zh: '政府采购支出总额' }),
      smeAmount: money({
        en: 'Awarded to small and medium enterprises',
        zh: '授予中小企业合同金额',
      }).optional(),
      smeShare: percent({ en: 'Their share', zh: '授予中小企业合同金额占比' }).optional(),
    },
  ).optional(),
  ...tableFields(departmentTables),
  notes: group(
    { en: 'Explanations', zh: '文字说明' },
    {
      duties: lines({ en: 'Duties', zh: '机构职责' }),
      setup: lines({ en: 'Units covered', zh: '机构设置' }),
      changes: lines({ en: 'Changes of income and expenditure', zh: '收支增减变化情况' }),
      operatingCosts: lines({ en: 'Operating costs', zh: '机关运行经费' }),
      stateAssets: lines({ en: 'State assets', zh: '国有资产占用情况' }),
      performance: lines({ en: 'Performance', zh: '预算绩效情况' }),
      glossary: lines({ en: 'Glossary', zh: '名词解释' }),
    },
  ),
  accountSections: accountSections().optional(),
})
