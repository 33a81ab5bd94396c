import type { Label } from './labels.ts'

/**
 * What must be disclosed proactively: the fifteen items of Article 20 of the Regulations on
 * Disclosure of Government Information (政府信息公开条例, 2019), in their order.
 */
export const CATEGORIES = {
  regulations: {
    en: '(1) Regulations and normative documents',
    zh: '（一）行政法规、规章和规范性文件',
  },
  organization: {
    en: '(2) Functions, organisation and contacts',
    zh: '（二）机关职能、机构设置和联系方式',
  },
  planning: {
    en: '(3) Development plans and policies',
    zh: '（三）国民经济和社会发展规划及相关政策',
  },
  statistics: { en: '(4) Statistics', zh: '（四）国民经济和社会发展统计信息' },
  licensing: { en: '(5) Licences and public services', zh: '（五）行政许可和其他对外管理服务事项' },
  penalties: { en: '(6) Penalties and compulsory measures', zh: '（六）行政处罚、行政强制' },
  budget: { en: '(7) Budgets and final accounts', zh: '（七）财政预算、决算信息' },
  fees: { en: '(8) Administrative fees', zh: '（八）行政事业性收费' },
  procurement: { en: '(9) Centralised procurement', zh: '（九）政府集中采购' },
  projects: { en: '(10) Major construction projects', zh: '（十）重大建设项目' },
  livelihood: {
    en: '(11) Poverty relief, education, health, social security, employment',
    zh: '（十一）扶贫、教育、医疗、社会保障、促进就业',
  },
  emergency: { en: '(12) Emergencies', zh: '（十二）突发公共事件' },
  supervision: { en: '(13) Supervision and inspection', zh: '（十三）监督检查情况' },
  recruitment: { en: '(14) Civil service recruitment', zh: '（十四）公务员招考' },
  other: {
    en: '(15) Other information required by law',
    zh: '（十五）法律、法规、规章规定应当主动公开的其他信息',
  },
} as const satisfies Record<string, Label>
