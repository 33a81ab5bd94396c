import type { Label } from './labels.ts'

/** 公告公示 by what they announce; how long each is posted is in `rules/postingRules.ts`. */
export const NOTICE_KINDS = {
  landPreNotice: { en: 'Land: preliminary announcement', zh: '征收土地预公告' },
  landPlan: { en: 'Land: compensation and resettlement', zh: '征地补偿安置公告' },
  landDecision: { en: 'Land: expropriation announced', zh: '征收土地公告' },
  land: { en: 'Land expropriation: other', zh: '征地其他公告' },
  houseConsultation: {
    en: 'House expropriation: plan for comment',
    zh: '房屋征收补偿方案征求意见',
  },
  houseDecision: { en: 'House expropriation: decision', zh: '房屋征收决定公告' },
  housingAllocation: { en: 'Housing allocation', zh: '保障性住房分配公示' },
  housing: { en: 'Housing: other', zh: '住房保障与房屋征收其他公告' },
  tender: { en: 'Call for tenders', zh: '招标（采购）公告' },
  candidates: { en: 'Candidates for award', zh: '中标候选人公示' },
  tenderResult: { en: 'Award', zh: '中标（成交）结果公告' },
  singleSource: { en: 'Single-source procurement', zh: '单一来源采购公示' },
  contract: { en: 'Contract', zh: '合同公告' },
  termination: { en: 'Termination', zh: '终止公告' },
  procurement: { en: 'Public resource transactions: other', zh: '公共资源交易其他公告' },
  eiaAcceptance: { en: 'Environmental assessment accepted', zh: '环评文件受理公示' },
  eiaDecision: { en: 'Environmental assessment to be approved', zh: '环评文件拟批准公示' },
  eiaApproved: { en: 'Environmental assessment approved', zh: '环评文件批准公告' },
  environment: { en: 'Environmental assessment: other', zh: '环境影响评价其他公告' },
  recruitment: { en: 'Recruitment', zh: '招考录用公告' },
  recruitmentResult: { en: 'Persons to be appointed', zh: '拟录用（聘用）人员公示' },
  appointment: { en: 'Before an appointment', zh: '任前公示' },
  consultation: { en: 'Consultation', zh: '意见征集' },
  consultationResult: { en: 'Result of a consultation', zh: '意见征集结果反馈' },
  hearing: { en: 'Hearing or consultation: other', zh: '听证与意见征集其他公告' },
  enrolment: { en: 'School enrolment', zh: '招生入学' },
  socialAid: { en: 'Social assistance', zh: '社会救助公示' },
  subsidy: { en: 'Subsidies', zh: '惠民惠农补贴公示' },
  permit: { en: 'Licences', zh: '行政许可公示' },
  penalty: { en: 'Penalties', zh: '行政处罚公示' },
  creditRepair: { en: 'Credit repair', zh: '信用修复公示' },
  clarification: { en: 'Correction or clarification', zh: '更正（澄清）公告' },
  other: { en: 'Other', zh: '其他' },
} as const satisfies Record<string, Label>

export type NoticeKind = keyof typeof NOTICE_KINDS
