import { z } from 'zod'

import {
  choice,
  choices,
  day,
  decimal,
  group,
  line,
  lines,
  rows,
  whole,
  year,
} from '../../domain/schema/fields.ts'

const cases = { unit: '宗' }

export const POWERS = {
  licences: { en: 'Licences', zh: '行政许可' },
  penalties: { en: 'Penalties', zh: '行政处罚' },
  compulsion: { en: 'Compulsion', zh: '行政强制' },
  inspections: { en: 'Inspections', zh: '行政检查' },
}

const unlessWithout = (power: keyof typeof POWERS) => ({
  shownWhen: ({ withoutPower }: Record<string, unknown>) =>
    !(Array.isArray(withoutPower) && withoutPower.includes(power)),
})

export const PENALTY_COUNTS = {
  warnings: whole({ en: 'Warnings', zh: '警告' }, cases),
  criticisms: whole({ en: 'Circulated criticism', zh: '通报批评' }, cases),
  fines: whole({ en: 'Fines', zh: '罚款' }, cases),
  confiscations: whole(
    { en: 'Confiscation of gains or goods', zh: '没收违法所得、没收非法财物' },
    cases,
  ),
  suspensions: whole({ en: 'Suspension of permits', zh: '暂扣许可证件' }, cases),
  downgrades: whole({ en: 'Lower grade of qualification', zh: '降低资质等级' }, cases),
  restrictions: whole({ en: 'Restriction of business', zh: '限制开展生产经营活动' }, cases),
  standstills: whole({ en: 'Standstill of business', zh: '责令停产停业' }, cases),
  closures: whole({ en: 'Closure or bar from a trade', zh: '责令关闭、限制从业' }, cases),
  revocations: whole({ en: 'Revocation of permits', zh: '吊销许可证件' }, cases),
  detentions: whole({ en: 'Detention', zh: '行政拘留' }, cases),
  others: whole({ en: 'Other penalties', zh: '其他行政处罚' }, cases),
}

export const COMPULSION_COUNTS = {
  sealings: whole({ en: 'Sealing', zh: '查封场所、设施或者财物' }, cases),
  seizures: whole({ en: 'Seizure', zh: '扣押财物' }, cases),
  freezings: whole({ en: 'Freezing', zh: '冻结存款、汇款' }, cases),
  otherMeasures: whole({ en: 'Other measures', zh: '其他行政强制措施' }, cases),
  executions: whole({ en: 'Own execution', zh: '行政机关强制执行' }, cases),
  courtApplications: whole({ en: 'Execution by a court', zh: '申请法院强制执行' }, cases),
}

export const schema = z.object({
  year: year({ en: 'Year', zh: '年度' }),
  department: line({ en: 'Organ', zh: '行政执法机关' }),
  moneyUnit: choice(
    { en: 'Unit of money', zh: '金额单位' },
    { wan: { en: 'CNY 10,000', zh: '万元' }, yuan: { en: 'CNY', zh: '元' } },
  ),
  withoutPower: choices({ en: 'No power to', zh: '无此项职权' }, POWERS, {
    description: {
      en: 'Without a case fill in 0; without the power tick it here.',
      zh: '有职权但全年无数据的填0；无该类职权的在此勾选。',
    },
  }).optional(),
  licences: group(
    { en: 'Licences', zh: '行政许可' },
    {
      applied: whole({ en: 'Applied for', zh: '申请数量' }, cases),
      accepted: whole({ en: 'Accepted', zh: '受理数量' }, cases),
      granted: whole({ en: 'Granted', zh: '许可数量' }, cases),
      refused: whole({ en: 'Refused', zh: '不予许可数量' }, cases),
      revoked: whole({ en: 'Revoked', zh: '撤销许可数量' }, cases),
      pending: whole({ en: 'Still open', zh: '在办数量' }, cases).optional(),
      difference: lines(
        { en: 'Why the numbers differ', zh: '数量差异说明' },
        { maxLength: 500 },
      ).optional(),
    },
    unlessWithout('licences'),
  ).optional(),
  penalties: group(
    { en: 'Penalties', zh: '行政处罚' },
    {
      ...PENALTY_COUNTS,
      total: whole(
        { en: 'Total', zh: '合计' },
        {
          ...cases,
          description: {
            en: 'A case with several penalties counts once, under the heaviest.',
            zh: '一个案件有多种处罚的，按最重的处罚种类计一宗。',
          },
        },
      ),
      forfeited: decimal(
        { en: 'Fined and confiscated', zh: '罚没金额' },
        {
          description: { en: 'In the unit of money above.', zh: '按上述金额单位填写。' },
          digits: 6,
        },
      ),
    },
    unlessWithout('penalties'),
  ).optional(),
  compulsion: group(
    { en: 'Compulsion', zh: '行政强制' },
    { ...COMPULSION_COUNTS, total: whole({ en: 'Total', zh: '合计' }, cases) },
    unlessWithout('compulsion'),
  ).optional(),
  inspections: group(
    { en: 'Inspections', zh: '行政检查' },
    { total: whole({ en: 'Inspections', zh: '检查次数' }, { unit: '次' }) },
    unlessWithout('inspections'),
  ).optional(),
  otherActs: rows(
    { en: 'Other acts', zh: '其他行政执法行为' },
    {
      kind: choice(
        { en: 'Kind', zh: '执法种类' },
        {
          levy: { en: 'Levy', zh: '行政征收' },
          requisition: { en: 'Requisition', zh: '行政征用' },
          grant: { en: 'Grant', zh: '行政给付' },
          ruling: { en: 'Ruling', zh: '行政裁决' },
          confirmation: { en: 'Confirmation', zh: '行政确认' },
          reward: { en: 'Reward', zh: '行政奖励' },
          other: { en: 'Other', zh: '其他' },
        },
      ),
      total: whole({ en: 'Cases', zh: '宗数' }, cases),
      amount: decimal({ en: 'Amount', zh: '涉及金额' }, { digits: 6 }).optional(),
    },
    { rowLabel: { en: 'Act', zh: '执法行为' } },
  ).optional(),
  explanation: lines({ en: 'Explanation', zh: '数据说明' }).optional(),
  publishedOn: day(
    { en: 'First published on', zh: '首次公开日期' },
    { description: { en: 'For statistics of the past.', zh: '补录以往年度数据时填写。' } },
  ).optional(),
  lateReason: lines({ en: 'Why it is late', zh: '逾期公开原因' }, { maxLength: 500 }).optional(),
})
