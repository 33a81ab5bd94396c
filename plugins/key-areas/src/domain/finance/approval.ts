import { choice, day, line, lines, year } from '../schema/fields.ts'

export type Phase = 'adjustment' | 'budget' | 'final'

/** 预算 and 决算 are one kind of record in two phases, with the changes between them. */
export const phaseField = () =>
  choice(
    { en: 'Phase', zh: '阶段' },
    {
      budget: { en: 'Budget', zh: '预算' },
      adjustment: { en: 'Budget adjustment', zh: '预算调整' },
      final: { en: 'Final account', zh: '决算' },
    },
  )

export const fiscalYear = () => year({ en: 'Fiscal year', zh: '年度' })

/** Who approved it and when; from that day the 20 days of 预算法 第十四条 run. */
export const approvalFields = () => ({
  approvedBy: choice(
    { en: 'Approved by', zh: '批准机关' },
    {
      congress: { en: "People's congress", zh: '人民代表大会' },
      committee: { en: 'Its standing committee', zh: '人大常委会' },
      finance: { en: 'Finance department (reply)', zh: '财政部门批复' },
    },
  ),
  approvedOn: day({ en: 'Approved on', zh: '批准（批复）日期' }),
  approvalDocNo: line({ en: 'Number of the approval', zh: '批准（批复）文号' }).optional(),
  publishedOn: day(
    { en: 'Published on', zh: '公开日期' },
    {
      description: {
        en: 'Only when it differs from the day this record is published.',
        zh: '与本信息发布日期不同的，填写首次公开日期。',
      },
    },
  ).optional(),
  lateReason: lines(
    { en: 'Reason of late publication', zh: '逾期公开原因' },
    {
      description: {
        en: 'Needed when it is published more than 20 days after approval.',
        zh: '批准（批复）后超过20日公开的，须填写。',
      },
    },
  ).optional(),
})
