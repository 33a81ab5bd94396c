import { departmentOf } from '../data/departments.ts'
import { budgets } from '../data/entries/departmentBudgets.ts'
import type { EntrySeed, NoticeSeed } from '../data/seedItem.ts'

import { COMPANIES } from '../factories/creditLists.ts'
import { daysAfter } from '../factories/days.ts'
import { procurementAcceptance } from '../factories/procurementAcceptance.ts'
import {
  procurementContract,
  procurementIntention,
  type ProcurementLot,
  type ProcurementProject,
  procurementResult,
  procurementTender,
  procurementTermination,
} from '../factories/procurementProject.ts'
import { tenderCompletion } from '../factories/tenderCompletion.ts'
import { variation } from '../keyAreas/shares.ts'

const GOODS: { category: 'goods' | 'services'; goods: string }[] = [
  { category: 'goods', goods: '办公设备' },
  { category: 'services', goods: '信息系统运维服务' },
  { category: 'services', goods: '业务档案整理服务' },
  { category: 'goods', goods: '执法记录设备' },
  { category: 'services', goods: '培训服务' },
]
/** Wednesdays that are working days, well apart from holidays, as are the days after them. */
const TENDERS = ['2025-03-05', '2025-04-02', '2025-06-11', '2025-07-09', '2025-10-15', '2025-11-05']

/** Lots of each of the 18 purchases, 27 in all. */
const LOTS = [1, 2, 1, 1, 3, 1, 2, 1, 1, 2, 1, 3, 1, 2, 1, 1, 2, 1]
/** Lots without enough valid bids, by purchase and lot; nobody bid for the whole of another one. */
const FAILED = new Set(['4-2', '9-1'])
const WITHOUT_BIDS = 14
const DAYS_UNTIL_SECOND_ROUND = 35
/** Of the others the intention stands in the portal of the province alone. */
const INTENTIONS = 14
const ACCEPTANCES = 4

const projects: ProcurementProject[] = LOTS.map((count, index) => {
  const { department } = budgets[index]!
  const { category, goods } = GOODS[index % GOODS.length]!
  return {
    category,
    code: `CCZC2025-G-${String(index + 1).padStart(4, '0')}`,
    department,
    ...(index >= INTENTIONS && { earlierNotice: '采购意向公开（云东省政府采购网）' }),
    goods,
    lots: Array.from({ length: count }, (_, at) => lot({ at, count, department, goods, index })),
    name: `${departmentOf(department).shortName}${goods}采购项目`,
    supplier: COMPANIES[index % COMPANIES.length]!,
    tenderOn: TENDERS[index % TENDERS.length]!,
  }
})

/** How each purchase ended: one of them by negotiation, after its tender had failed. */
const concluded = projects.map((project, index): ProcurementProject => {
  if (index !== WITHOUT_BIDS) return project
  const tenderOn = daysAfter({ count: DAYS_UNTIL_SECOND_ROUND, from: project.tenderOn })
  return { ...project, method: 'negotiation', tenderOn }
})

const ROADS = ['青禾', '柳河', '白沙', '黄堡', '沙坝', '马营']

const roads: EntrySeed[] = ROADS.map((place, index) =>
  tenderCompletion({
    name: `${place}通村公路改建工程`,
    changed: 1_860 - index * 120,
    department: 'jtysj',
    number: 37 + index,
    price: 118_620 - index * 7_310,
  }),
)

export const tradingEntries: EntrySeed[] = [
  ...roads,
  ...projects.slice(0, INTENTIONS).map(procurementIntention),
  ...concluded.map(procurementContract),
  ...concluded
    .filter(({ category }) => category === 'services')
    .slice(0, ACCEPTANCES)
    .map(procurementAcceptance),
]

export const tradingNotices: NoticeSeed[] = [
  ...projects.map(procurementTender),
  procurementTermination(projects[WITHOUT_BIDS]!),
  procurementTender(concluded[WITHOUT_BIDS]!),
  ...concluded.map(procurementResult),
]

function lot({
  at,
  count,
  department,
  goods,
  index,
}: {
  at: number
  count: number
  department: string
  goods: string
  index: number
}): ProcurementLot {
  const budget = 300_000 + variation({ below: 90, of: `${department}${at || ''}` }) * 10_000
  const name = count > 1 ? `${goods}（第${at + 1}包）` : goods
  return FAILED.has(`${index}-${at}`)
    ? { name, budget, failure: '通过符合性审查的投标人不足三家，作废标处理，另行组织采购。' }
    : { name, award: Math.round(budget * 0.94), budget }
}
