import { z } from 'zod'

import {
  choice,
  code,
  day,
  decimal,
  file,
  group,
  line,
  lines,
  rows,
  table,
  whole,
} from '../../domain/schema/fields.ts'
import { caseFields } from './caseFields.ts'

const span = {
  from: day({ en: 'From', zh: '起始日期' }),
  to: day({ en: 'To', zh: '截止日期' }),
}

export const schema = z.object({
  projectName: line({ en: 'Project', zh: '项目名称' }, { isWide: true }),
  area: lines({ en: 'Area', zh: '征收范围' }),
  map: file({ en: 'Map', zh: '征收范围图' }).optional(),
  expropriationDept: line({ en: 'Expropriation department', zh: '房屋征收部门' }),
  executingUnit: line({ en: 'Executing unit', zh: '房屋征收实施单位' }),
  totalHouseholds: whole({ en: 'Households', zh: '征收总户数' }, { unit: '户' }),
  agreedHouseholds: whole({ en: 'Agreed', zh: '签订协议户数' }, { unit: '户' }).optional(),
  decidedHouseholds: whole({ en: 'Decided', zh: '作出补偿决定户数' }, { unit: '户' }).optional(),
  buildingArea: decimal({ en: 'Building area', zh: '建筑面积' }, { digits: 2, unit: '平方米' }),
  planDraft: group({ en: 'Draft plan', zh: '征收补偿方案征求意见' }, span),
  planRevision: group(
    { en: 'Revision of the plan', zh: '意见采纳与方案修改情况' },
    {
      summary: lines({ en: 'Summary', zh: '修改情况' }),
      publishedAt: day({ en: 'Published on', zh: '公布日期' }),
    },
  ).optional(),
  riskAssessment: lines(
    { en: 'Risk assessment', zh: '社会稳定风险评估结论' },
    { audience: 'nobody' },
  ).optional(),
  decision: group(
    { en: 'Decision', zh: '房屋征收决定' },
    {
      docNo: code({ en: 'Number', zh: '文号' }, { form: /^\S{2,30}〔\d{4}〕\d{1,4}号$/u }),
      date: day({ en: 'Decided on', zh: '决定日期' }),
      announcedAt: day({ en: 'Announced on', zh: '公告日期' }),
    },
  ).optional(),
  signing: group({ en: 'Signing', zh: '签约期限' }, span).optional(),
  subsidyStandards: rows(
    { en: 'Subsidies', zh: '补助标准' },
    {
      item: line({ en: 'Item', zh: '补助项目' }),
      unit: choice(
        { en: 'Unit', zh: '计量单位' },
        {
          area: { en: 'yuan per square metre', zh: '元/平方米' },
          household: { en: 'yuan per household', zh: '元/户' },
          month: { en: 'yuan per month', zh: '元/月' },
        },
      ),
      amount: decimal({ en: 'Standard', zh: '标准' }, { digits: 2 }),
    },
    { rowLabel: { en: 'Subsidy', zh: '补助标准' } },
  ).optional(),
  rewardRules: lines({ en: 'Rewards', zh: '奖励办法' }).optional(),
  appraiser: group(
    { en: 'Appraiser', zh: '房地产价格评估机构' },
    {
      name: line({ en: 'Name', zh: '机构名称' }),
      uscc: line({ en: 'Unified social credit code', zh: '统一社会信用代码' }),
      chosenBy: choice(
        { en: 'Chosen by', zh: '选定方式' },
        {
          agreement: { en: 'Agreement', zh: '协商选定' },
          vote: { en: 'Vote', zh: '投票决定' },
          lot: { en: 'Lot', zh: '抽签（摇号）决定' },
        },
      ),
    },
  ).optional(),
  appraisalDate: day({ en: 'Appraised as of', zh: '评估时点' }).optional(),
  initialResultsAt: day({ en: 'Initial results posted on', zh: '初步评估结果公示日期' }).optional(),
  finalResultsAt: day({ en: 'Reports delivered on', zh: '评估报告送达日期' }).optional(),
  cases: table({ en: 'Household cases', zh: '分户补偿情况' }, caseFields, {
    audience: 'affectedPersons',
    rowLabel: { en: 'Household', zh: '户' },
  }).optional(),
})
