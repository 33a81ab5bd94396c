import type { EntryCategory, EntrySeed } from '../data/seedItem.ts'

/** Areas of one year of disclosure with how many entries each has; explanations are 23 of 468. */
export const ENTRY_QUOTAS = {
  accounts: 48,
  agriculture: 12,
  aid: 16,
  audits: 6,
  education: 10,
  environment: 44,
  expropriatedHouses: 8,
  fees: 6,
  food: 16,
  funds: 24,
  housing: 14,
  land: 12,
  licences: 24,
  organs: 44,
  penalties: 24,
  planning: 14,
  powers: 20,
  regulations: 29,
  safety: 18,
  trading: 52,
  villages: 4,
}

export type PlanArea = keyof typeof ENTRY_QUOTAS

/** Where an entry is counted that its key area does not tell. */
const OF_CATEGORY: Record<EntryCategory, PlanArea> = {
  budget: 'accounts',
  emergency: 'organs',
  fees: 'fees',
  licensing: 'licences',
  livelihood: 'aid',
  organization: 'organs',
  other: 'organs',
  penalties: 'penalties',
  planning: 'planning',
  procurement: 'trading',
  projects: 'trading',
  recruitment: 'organs',
  regulations: 'regulations',
  statistics: 'planning',
  supervision: 'food',
}

const OF_DEPARTMENT: Partial<Record<string, Partial<Record<EntryCategory, PlanArea>>>> = {
  jtj: { livelihood: 'education' },
  jtysj: { livelihood: 'trading' },
  kgj: { livelihood: 'organs' },
  nyncj: { livelihood: 'agriculture' },
  qinghe: { licensing: 'planning', livelihood: 'agriculture' },
  rsj: { livelihood: 'organs' },
  sfj: { livelihood: 'organs' },
  sjj: { supervision: 'audits' },
  sthjj: { supervision: 'environment' },
  wjj: { livelihood: 'organs' },
  yjj: { supervision: 'safety' },
  zjj: { livelihood: 'housing' },
}

const OF_KEY_AREA: Partial<Record<string, PlanArea>> = {
  fees: 'fees',
  'administrative-licence': 'licences',
  'administrative-penalty': 'penalties',
  'house-expropriation': 'expropriatedHouses',
  'housing-plan': 'housing',
  'housing-project': 'trading',
  'land-expropriation': 'land',
  'organ-functions': 'organs',
  'personnel-change': 'organs',
  'power-list': 'powers',
  procurement: 'trading',
  'school-enrolment': 'education',
  schools: 'education',
  'special-fund': 'funds',
  tender: 'trading',
  'village-ledger': 'villages',
}

/** The area of the plan an entry of the county belongs to. */
export function planAreaOf({ category, department, keyArea }: EntrySeed): PlanArea {
  return (
    OF_KEY_AREA[keyArea?.slug ?? ''] ??
    OF_DEPARTMENT[department]?.[category] ??
    OF_CATEGORY[category]
  )
}
