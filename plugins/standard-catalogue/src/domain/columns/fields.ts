import type { Label } from './label.ts'

/**
 * The 26 pilot fields 试点领域 of 国办发〔2019〕54号, in the order of the ministries' guides, and what an
 * office lists besides. Offices number
 * them differently, so the code is the identity and never the position.
 */
export const FIELDS = {
  majorProjects: { en: 'Major construction projects', zh: '重大建设项目' },
  resourceTransactions: { en: 'Public resource transactions', zh: '公共资源交易' },
  compulsoryEducation: { en: 'Compulsory education', zh: '义务教育' },
  householdRegistration: { en: 'Household registration', zh: '户籍管理' },
  socialAssistance: { en: 'Social assistance', zh: '社会救助' },
  elderlyCare: { en: 'Services for the elderly', zh: '养老服务' },
  legalServices: { en: 'Public legal services', zh: '公共法律服务' },
  budgets: { en: 'Budgets and final accounts', zh: '财政预决算' },
  employment: { en: 'Employment', zh: '就业创业' },
  socialInsurance: { en: 'Social insurance', zh: '社会保险' },
  spatialPlanning: { en: 'Spatial planning', zh: '国土空间规划' },
  landExpropriation: { en: 'Expropriation of collective land', zh: '农村集体土地征收' },
  environment: { en: 'Environment', zh: '生态环境' },
  urbanEnforcement: { en: 'Urban enforcement', zh: '城市综合执法' },
  houseExpropriation: {
    en: 'Expropriation of houses on state land',
    zh: '国有土地上房屋征收与补偿',
  },
  affordableHousing: { en: 'Affordable housing', zh: '保障性住房' },
  ruralHousing: { en: 'Renovation of rural houses', zh: '农村危房改造' },
  municipalServices: { en: 'Municipal services', zh: '市政服务' },
  agriculturalSubsidies: { en: 'Agricultural subsidies', zh: '涉农补贴' },
  culture: { en: 'Public culture', zh: '公共文化服务' },
  health: { en: 'Health', zh: '医疗卫生' },
  workSafety: { en: 'Work safety', zh: '安全生产' },
  disasterRelief: { en: 'Disaster relief', zh: '救灾' },
  foodAndDrugs: { en: 'Food and drugs', zh: '食品药品监管' },
  taxation: { en: 'Taxation', zh: '税收管理' },
  povertyRelief: { en: 'Poverty relief and rural revival', zh: '扶贫' },
  general: { en: 'Outside the 26 fields', zh: '其他（不属于26个试点领域）' },
} as const satisfies Record<string, Label>

export type FieldCode = keyof typeof FIELDS

/** Other names under which tables print a field. */
const FORMER_NAMES: [RegExp, FieldCode][] = [
  [/城乡规划/, 'spatialPlanning'],
  [/征地补偿|集体土地征收/, 'landExpropriation'],
  [/环境保护/, 'environment'],
  [/拆迁安置|房屋征收/, 'houseExpropriation'],
  [/住房保障/, 'affordableHousing'],
  [/卫生健康/, 'health'],
  [/脱贫攻坚|乡村振兴/, 'povertyRelief'],
  [/财政预算|预决算/, 'budgets'],
]

/** The field a title of a table or a cell speaks of. */
export function fieldIn(text: string): FieldCode | undefined {
  const named = (Object.keys(FIELDS) as FieldCode[]).find((code) => text.includes(FIELDS[code].zh))
  return named ?? FORMER_NAMES.find(([pattern]) => pattern.test(text))?.[1]
}
