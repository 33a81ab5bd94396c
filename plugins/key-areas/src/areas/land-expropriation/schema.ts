import { z } from 'zod'

import {
  choice,
  choices,
  day,
  decimal,
  file,
  group,
  line,
  rows,
  whole,
} from '../../domain/schema/fields.ts'
import { hectares, mu, parcelFields, paymentFields } from './landFields.ts'
import * as stage from './stageGroups.ts'
import { from, STAGES } from './stages.ts'

const money = { digits: 6, unit: '万元' }

export const schema = z.object({
  projectName: line({ en: 'Project', zh: '项目名称' }, { isWide: true }),
  stage: choice({ en: 'Stage published', zh: '公开环节' }, STAGES),
  publicInterest: choice(
    { en: 'Public interest', zh: '公共利益情形' },
    {
      defence: { en: 'Military and diplomacy', zh: '军事和外交需要' },
      infrastructure: { en: 'Infrastructure', zh: '能源、交通、水利、通信、邮政等基础设施建设' },
      publicService: { en: 'Public services', zh: '科技、教育、文化、卫生、市政公用等公共事业' },
      housing: { en: 'Resettlement and housing', zh: '扶贫搬迁、保障性安居工程建设' },
      development: { en: 'Contiguous development', zh: '成片开发建设' },
      other: { en: 'Other by law', zh: '法律规定的其他情形' },
    },
  ),
  boundaries: group(
    { en: 'Boundaries', zh: '四至' },
    {
      east: line({ en: 'East', zh: '东至' }),
      south: line({ en: 'South', zh: '南至' }),
      west: line({ en: 'West', zh: '西至' }),
      north: line({ en: 'North', zh: '北至' }),
    },
  ).optional(),
  redLineMap: file({ en: 'Map', zh: '征收土地范围红线图' }).optional(),
  parcels: rows({ en: 'Parcels', zh: '涉及村组' }, parcelFields, {
    rowLabel: { en: 'Village group', zh: '村组' },
  }),
  totalHa: decimal({ en: 'Total area', zh: '总面积' }, hectares),
  totalMu: decimal({ en: 'Total area in mu', zh: '折合' }, mu),
  preNotice: stage.preNotice.optional(),
  survey: stage.survey.optional(),
  riskAssessment: stage.riskAssessment.optional(),
  plan: stage.plan.optional(),
  standards: rows(
    { en: 'Compensation standards', zh: '补偿标准' },
    {
      zone: line({ en: 'Zone', zh: '区片' }),
      amount: decimal({ en: 'Standard', zh: '标准' }, { digits: 6 }),
      unit: choice(
        { en: 'Unit', zh: '计量单位' },
        {
          yuan: { en: 'yuan per mu', zh: '元/亩' },
          wan: { en: '10,000 yuan per mu', zh: '万元/亩' },
        },
      ),
      basis: line({ en: 'Basis', zh: '依据文号' }),
    },
    { rowLabel: { en: 'Standard', zh: '标准' }, ...from('plan') },
  ).optional(),
  resettlement: choices(
    { en: 'Resettlement', zh: '安置途径' },
    {
      money: { en: 'Money', zh: '货币安置' },
      farming: { en: 'Farm work', zh: '农业生产安置' },
      reservedLand: { en: 'Reserved land', zh: '留地安置' },
      socialSecurity: { en: 'Social security', zh: '社会保障安置' },
      employment: { en: 'Employment', zh: '就业安置' },
    },
    from('plan'),
  ).optional(),
  hearing: stage.hearing.optional(),
  registration: stage.registration.optional(),
  agreements: stage.agreements.optional(),
  approval: stage.approval.optional(),
  annotation: stage.annotation.optional(),
  payments: rows({ en: 'Payments', zh: '补偿支付' }, paymentFields, {
    audience: 'withinArea',
    rowLabel: { en: 'Payment', zh: '支付' },
    ...from('payment'),
  }).optional(),
  paidTotal: decimal(
    { en: 'Paid in all', zh: '支付总额' },
    { ...money, ...from('payment') },
  ).optional(),
  paidAt: day({ en: 'Paid by', zh: '支付日期' }, from('payment')).optional(),
  handedOverAt: day({ en: 'Handed over on', zh: '交付土地日期' }, from('payment')).optional(),
  persons: group(
    { en: 'People', zh: '涉及户数和人数' },
    {
      households: whole({ en: 'Households', zh: '户数' }, { unit: '户' }),
      people: whole({ en: 'People', zh: '人数' }, { unit: '人' }),
      insured: whole({ en: 'Insured', zh: '纳入社会保障人数' }, { unit: '人' }).optional(),
    },
  ).optional(),
})
