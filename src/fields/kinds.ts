import type { Label } from './labels.ts'

export const DEPARTMENT_KINDS = {
  government: { en: 'Government', zh: '人民政府' },
  department: { en: 'Department', zh: '政府部门' },
  township: { en: 'Township or subdistrict', zh: '乡镇（街道）' },
  zone: { en: 'Development zone', zh: '开发区' },
} as const satisfies Record<string, Label>

export const INTERPRETATION_FORMS = {
  text: { en: 'Text', zh: '文字解读' },
  graphic: { en: 'Graphic', zh: '图解' },
  questions: { en: 'Questions and answers', zh: '问答' },
  expert: { en: 'Expert', zh: '专家解读' },
  press: { en: 'Press conference', zh: '新闻发布会' },
} as const satisfies Record<string, Label>

export const NOTICE_KINDS = {
  land: { en: 'Land expropriation', zh: '征地公告' },
  housing: { en: 'Housing', zh: '住房保障与房屋征收' },
  procurement: { en: 'Public resource transactions', zh: '公共资源交易' },
  environment: { en: 'Environmental assessment', zh: '环境影响评价' },
  recruitment: { en: 'Recruitment', zh: '招考录用' },
  hearing: { en: 'Hearing or consultation', zh: '听证与意见征集' },
  enrolment: { en: 'School enrolment', zh: '招生入学' },
  other: { en: 'Other', zh: '其他' },
} as const satisfies Record<string, Label>

/** 更新周期 as ISO 8601 durations; an item without one follows its events. */
export const CYCLES = {
  PT1H: { en: 'Hourly', zh: '每小时' },
  P1D: { en: 'Daily', zh: '每日' },
  P7D: { en: 'Weekly', zh: '每周' },
  P1M: { en: 'Monthly', zh: '每月' },
  P3M: { en: 'Quarterly', zh: '每季度' },
  P6M: { en: 'Half-yearly', zh: '每半年' },
  P1Y: { en: 'Yearly', zh: '每年' },
} as const satisfies Record<string, Label>

/** How an item of the standard catalogue is open; what is withheld has no row there. */
export const CATALOGUE_MODES = {
  proactive: { en: 'Proactive', zh: '主动公开' },
  onApplication: { en: 'On application', zh: '依申请公开' },
} as const satisfies Record<string, Label>
