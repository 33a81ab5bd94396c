import type { CATEGORIES } from './categories.ts'
import type { Genre } from './genres.ts'
import type { TopicCode } from './topics/topics.ts'

export type AreaAttributes = {
  category: keyof typeof CATEGORIES
  genre: Genre
  topic: TopicCode
}

/** How the records of a key area are usually catalogued: what a form fills in while nobody has. */
export const AREA_ATTRIBUTES: Record<string, AreaAttributes> = {
  accident: { category: 'emergency', genre: 'report', topic: '0905' },
  'administrative-licence': { category: 'licensing', genre: 'publicity', topic: '0407' },
  'administrative-penalty': { category: 'penalties', genre: 'publicity', topic: '0407' },
  'agricultural-subsidy': { category: 'livelihood', genre: 'publicity', topic: '0601' },
  'air-quality': { category: 'supervision', genre: 'statistics', topic: '1003' },
  'audit-rectification': { category: 'supervision', genre: 'proclamation', topic: '0408' },
  'audit-result': { category: 'supervision', genre: 'proclamation', topic: '0408' },
  'department-budget': { category: 'budget', genre: 'budget', topic: '0401' },
  'enforcement-statistics': { category: 'penalties', genre: 'statistics', topic: '1603' },
  'environmental-assessment': { category: 'projects', genre: 'publicity', topic: '1003' },
  fees: { category: 'fees', genre: 'chart', topic: '0304' },
  'food-licences': { category: 'licensing', genre: 'publicity', topic: '0904' },
  'food-sampling': { category: 'supervision', genre: 'proclamation', topic: '0904' },
  'food-warning': { category: 'supervision', genre: 'notification', topic: '0904' },
  'government-budget': { category: 'budget', genre: 'budget', topic: '0401' },
  'government-debt': { category: 'budget', genre: 'budget', topic: '0401' },
  'hazard-list': { category: 'supervision', genre: 'proclamation', topic: '0905' },
  'house-expropriation': { category: 'other', genre: 'proclamation', topic: '1002' },
  'housing-allotment': { category: 'livelihood', genre: 'publicity', topic: '1002' },
  'housing-plan': { category: 'livelihood', genre: 'plan', topic: '1002' },
  'housing-project': { category: 'projects', genre: 'chart', topic: '1002' },
  'key-polluters': { category: 'supervision', genre: 'chart', topic: '1003' },
  'land-expropriation': { category: 'other', genre: 'proclamation', topic: '0501' },
  noise: { category: 'supervision', genre: 'statistics', topic: '1003' },
  'organ-functions': { category: 'organization', genre: 'other', topic: '0201' },
  'personnel-change': { category: 'recruitment', genre: 'appointment', topic: '1503' },
  'power-list': { category: 'licensing', genre: 'chart', topic: '0201' },
  procurement: { category: 'procurement', genre: 'proclamation', topic: '0401' },
  'requests-statistics': { category: 'statistics', genre: 'statistics', topic: '0201' },
  'safety-bulletin': { category: 'supervision', genre: 'circular', topic: '0905' },
  'school-enrolment': { category: 'livelihood', genre: 'notification', topic: '1102' },
  schools: { category: 'livelihood', genre: 'chart', topic: '1102' },
  'social-assistance': { category: 'livelihood', genre: 'publicity', topic: '1703' },
  'special-fund': { category: 'budget', genre: 'publicity', topic: '0401' },
  tender: { category: 'projects', genre: 'proclamation', topic: '0306' },
  'three-public-summary': { category: 'budget', genre: 'budget', topic: '0401' },
  'village-ledger': { category: 'livelihood', genre: 'publicity', topic: '0601' },
  'water-quality': { category: 'supervision', genre: 'statistics', topic: '1003' },
}
