import { countyItems } from './county.ts'
import { fullItems } from './full/fullCounty.ts'
import type { CountyItem } from './records/countyItem.ts'

/** Of what is written for the county, what only the full one has: more of the same kinds. */
const BEYOND_CORE = new Set([
  ...each('guide', 'cgj fgj fzz jtj jtysj mzj nyncj rsj sfj sjj sthjj tjj wjj yjj zjj'),
  ...each('cat', 'aid-townships employment land-survey legal-aid public-health statistics'),
  ...each(
    'budget-2025',
    'cgj fgj fzz jtysj kgj mzj nyncj rsj scjgj sfj sthjj tjj wjj yjj zjj zrzyj',
  ),
  ...each('air', '2025-11 2025-12 2026-01 2026-02 2026-04 2026-05 2026-06 2026-07'),
  ...each('water', '2025-q3 2025-q4 2026-q1'),
  ...each('food', '2025-6 2026-1'),
  ...each('food-warning', '2026-03-12 2026-06-15 2026-09-18'),
  ...each('aid', '2025-11 2025-12'),
  ...each('accident', '2025-10-22'),
  ...each('eia', 'castings-受理 castings-拟批准 castings-决定 layers-受理'),
  ...each(
    'about',
    'family-doctor grain-reserve reporting-reward road-chief signboards small-workshops',
  ),
  ...each('czj', 'asset-disposal fund-list-2026 procurement-2025'),
  ...each('fgj', 'fifteenth-plan-work grain-reserve projects-2026-q2'),
  ...each('fzz', 'functions'),
  ...each('jtj', 'student-aid-2025'),
  ...each('jtysj', 'provincial-road road-chief road-plan road-transport-guide'),
  ...each('kfq', 'service-officer workshops'),
  ...each('kgj', 'innovation-result'),
  ...each('notice', 'archive-donation organisations-rules'),
  ...each('proc', 'bridge-termination food-sampling-result website-contract'),
  ...each('rsj', 'employment-2025 three-supports-2025'),
  ...each('scjgj', 'enforcement-2025 product-quality small-workshops'),
  ...each('sfj', 'legal-aid-2025 legality-guide review-stats-2025'),
  ...each('tjj', '2025-q3 2026-q1 release-rules'),
  ...each('wjj', 'basic-health-2025 family-doctor functions infectious-plan public-health-check'),
  ...each('wjj', 'public-place-licences-2025q4'),
  ...each('yjj', 'discretion functions reporting-reward'),
  ...each('zjj', 'construction-permits-2026q2'),
  'cgj-signboards',
  'fzz-materials',
  'longquan-village-q2-2026',
  'safety-2025-12',
  'sjj-final-2024',
  'xzfb-key-points-2025',
  'yuntai-rectification',
  'zrzyj-geology-2026',
])

/** Of the plan of the year, one or a few of each area that the county's own texts do not have. */
const OF_THE_YEAR = new Set([
  ...each('licences', 'scjgj-2025-03'),
  ...each('penalties', 'scjgj-2025-03'),
  ...each('intention', 'CCZC2025-G-0001'),
  ...each('tender', '37 CCZC2025-G-0001'),
  ...each('result', 'CCZC2025-G-0001'),
  ...each('contract', 'CCZC2025-G-0001'),
  'enrolment-0',
  'fees-service-2025',
  'houses-8',
  'power-scjgj-2025',
  'schools-0',
  'scjgj-functions',
  'village-lanqiao-2025-q1',
])

/** The county of the demo: some two hundred items over all areas and states. */
export const coreItems: CountyItem[] = [
  ...countyItems.filter(({ key }) => !BEYOND_CORE.has(key)),
  ...fullItems.filter(({ key }) => OF_THE_YEAR.has(key)),
]

/** A whole year of the county and of its townships: the core, and what comes after it. */
export const allItems: CountyItem[] = [
  ...coreItems,
  ...countyItems.filter(({ key }) => BEYOND_CORE.has(key)),
  ...fullItems.filter(({ key }) => !OF_THE_YEAR.has(key)),
]

/** So that a test can see that each of them exists. */
export const coreChoices = [...BEYOND_CORE, ...OF_THE_YEAR]

/**
 * A part of the core of about `limit` items, spread over all kinds and states, together with what
 * those items point at.
 */
export function partOfCore(limit: number): CountyItem[] {
  const step = Math.max(1, coreItems.length / limit)
  const keys = new Set(
    coreItems
      .filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step))
      .flatMap(withDependencies),
  )
  return coreItems.filter(({ key }) => keys.has(key))
}

function withDependencies(item: CountyItem): string[] {
  const below = coreItems.filter(({ key }) => item.dependsOn.includes(key))
  return [item.key, ...below.flatMap(withDependencies)]
}

function each(start: string, ends: string): string[] {
  return ends.split(' ').map((end) => `${start}-${end}`)
}
