import { departmentOf } from '../data/departments.ts'
import { budgets } from '../data/entries/departmentBudgets.ts'
import type { EntrySeed, NoticeSeed } from '../data/seedItem.ts'
import { auditPlatform, cleaning, desksPutOff, foodSampling } from '../data/values/purchases.ts'

import { COMPANIES } from '../factories/creditLists.ts'
import { daysAfter } from '../factories/days.ts'
import { procurementAcceptance } from '../factories/procurementAcceptance.ts'
import {
  procurementContractNotice,
  procurementCorrection,
  procurementResult,
  procurementTender,
  procurementTermination,
} from '../factories/procurementNotices.ts'
import {
  procurementContract,
  procurementIntention,
  type ProcurementLot,
  type ProcurementProject,
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

/** Lots of each of 14 purchases; with the four that have texts of their own they are 18 and 27. */
const LOTS = [1, 2, 1, 1, 3, 1, 2, 1, 1, 2, 1, 3, 1, 2]
/** Lots without enough valid bids, by purchase and lot; two bid for the whole of another one. */
const FAILED = new Set(['4-2', '9-1'])
const WITH_TWO_BIDS = 12
const DAYS_OF_NEGOTIATION = 35
const CORRECTED = 4
const DAYS_UNTIL_CORRECTION = 5
const ACCEPTANCES = 6

const projects: ProcurementProject[] = LOTS.map((count, index) => {
  const { department } = budgets[index]!
  const { category, goods } = GOODS[index % GOODS.length]!
  return {
    category,
    code: `CCZC2025-G-${String(index + 1).padStart(4, '0')}`,
    department,
    goods,
    lots: Array.from({ length: count }, (_, at) => lot({ at, count, department, goods, index })),
    name: `${departmentOf(department).shortName}${goods}采购项目`,
    supplier: COMPANIES[index % COMPANIES.length]!,
    tenderOn: TENDERS[index % TENDERS.length]!,
  }
})

/** How each purchase ended: one by negotiating with the only two that had bid. */
const concluded = projects.map((project, index): ProcurementProject => {
  if (index !== WITH_TWO_BIDS) return project
  const openOn = daysAfter({ count: DAYS_OF_NEGOTIATION, from: project.tenderOn })
  return { ...project, method: 'negotiation', openOn }
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
  ...projects.map(procurementIntention),
  ...concluded.map(procurementContract),
  ...concluded
    .filter(({ category }) => category === 'services')
    .slice(0, ACCEPTANCES)
    .map(procurementAcceptance),
]

export const tradingNotices: NoticeSeed[] = [
  ...[...projects, cleaning, foodSampling].map(procurementTender),
  ...projects.slice(0, CORRECTED).map(correction),
  procurementTermination(projects[WITH_TWO_BIDS]!),
  ...[...concluded, auditPlatform].map(procurementResult),
  ...[desksPutOff, cleaning, foodSampling, auditPlatform].map(procurementContractNotice),
]

function correction(project: ProcurementProject): NoticeSeed {
  return procurementCorrection({
    changes: [
      {
        after: '合同签订后30日内',
        before: '合同签订后15日内',
        item: '招标文件第五章交付（服务开始）时间',
      },
    ],
    project,
    publishedOn: daysAfter({ count: DAYS_UNTIL_CORRECTION, from: project.tenderOn }),
    target: `tender-${project.code}`,
  })
}

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
