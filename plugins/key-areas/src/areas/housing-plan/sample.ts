import type { HousingPlan } from './checks.ts'

export const sample: HousingPlan = {
  kind: 'progress',
  year: 2025,
  month: '2025-09',
  publishedAt: '2025-10-16',
  startUnits: 360,
  completeUnits: 200,
  allocateUnits: 96,
  subsidyHouseholds: 150,
  startedUnits: 360,
  completedUnits: 120,
  allocatedUnits: 96,
  subsidisedHouseholds: 118,
  projects: [
    { name: '河西公共租赁住房二期', startUnits: 200, completeUnits: 200 },
    { name: '文昌保障性租赁住房', startUnits: 160, completeUnits: 0 },
  ],
}
