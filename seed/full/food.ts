import type { EntrySeed } from '../data/seedItem.ts'

import { foodLicences } from '../factories/foodLicences.ts'
import { foodSampling } from '../factories/foodSampling.ts'

/** What fails again and again: food, item, limit, and a result that is above it. */
const FAILURES = [
  ['韭菜', '腐霉利', '≤0.2 mg/kg', '0.53 mg/kg', 'GB 2763'],
  ['豇豆', '噻虫胺', '≤0.01 mg/kg', '0.065 mg/kg', 'GB 2763'],
  ['辣椒', '噻虫胺', '≤0.05 mg/kg', '0.21 mg/kg', 'GB 2763'],
  ['生姜', '铅', '≤0.2 mg/kg', '0.38 mg/kg', 'GB 2762'],
  ['鲫鱼', '恩诺沙星', '≤100 μg/kg', '214 μg/kg', 'GB 31650'],
] as const

const SELLERS = [
  '澄川县文昌生鲜超市',
  '澄川县岚桥便民超市',
  '澄川县东关综合农贸市场6号摊位',
  '澄川县河西生鲜超市',
]

/**
 * Four issues between those that the county's own texts tell, so that there are eight of forty batches
 * each, of which 23 failed.
 */
const ISSUES = [
  { failed: 4, formedOn: '2025-04-18', issue: 3, year: 2025 },
  { failed: 3, formedOn: '2025-06-20', issue: 4, year: 2025 },
  { failed: 3, formedOn: '2025-08-15', issue: 5, year: 2025 },
  { failed: 5, formedOn: '2026-06-19', issue: 3, year: 2026 },
]

const samplings: EntrySeed[] = ISSUES.map(({ failed, formedOn, issue, year }) =>
  foodSampling({
    categories: [
      { name: '食用农产品', batches: 20, failed },
      { name: '糕点', batches: 12, failed: 0 },
      { name: '调味品', batches: 8, failed: 0 },
    ],
    failures: FAILURES.slice(0, failed).map(([food, item, limit, result, basis], index) => ({
      basis,
      food,
      item,
      limit,
      producer: '/',
      result,
      seller: SELLERS[(index + issue) % SELLERS.length]!,
    })),
    followUp: '不合格批次已经下架并追溯来源，对经营单位依法立案处理。',
    formedOn,
    issue,
    year,
  }),
)

export const food: EntrySeed[] = [...samplings, foodLicences({ period: '2025-Q4' })]
