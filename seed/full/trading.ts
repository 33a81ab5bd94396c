import { departmentOf } from '../data/departments.ts'
import { budgets } from '../data/entries/departmentBudgets.ts'
import type { EntrySeed, NoticeSeed } from '../data/seedItem.ts'

import { procurementAcceptance } from '../factories/procurementAcceptance.ts'
import {
  procurementContract,
  procurementIntention,
  type ProcurementProject,
  procurementResult,
  procurementTender,
} from '../factories/procurementProject.ts'
import { tenderCompletion } from '../factories/tenderCompletion.ts'
import { variation } from '../keyAreas/shares.ts'

const GOODS = ['办公设备', '信息系统运维服务', '业务档案整理服务', '执法记录设备', '培训服务']
/** Wednesdays that are working days, well apart from holidays, as are the days after them. */
const TENDERS = ['2025-03-05', '2025-04-02', '2025-06-11', '2025-07-09', '2025-10-15', '2025-11-05']

const projects: ProcurementProject[] = budgets.map(({ department }, index) => {
  const goods = GOODS[index % GOODS.length]!
  const budget = 300_000 + variation({ below: 90, of: department }) * 10_000
  return {
    award: Math.round(budget * 0.94),
    budget,
    code: `CCZC2025-G-${String(index + 1).padStart(4, '0')}`,
    department,
    goods,
    name: `${departmentOf(department).shortName}${goods}采购项目`,
    tenderOn: TENDERS[index % TENDERS.length]!,
  }
})

const ROADS = ['青禾', '柳河', '白沙', '黄堡', '沙坝', '马营', '高店', '云台', '松林', '茶店']

const roads: EntrySeed[] = ROADS.map((place, index) =>
  tenderCompletion({
    name: `${place}通村公路改建工程`,
    changed: 1_860 - index * 120,
    department: 'jtysj',
    number: 37 + index,
    price: 118_620 - index * 7_310,
  }),
)

/** Purchases of which the notices, too, are within the year's number. */
const finished = projects.slice(0, 13)

export const tradingEntries: EntrySeed[] = [
  ...roads,
  ...finished.flatMap((project) => [procurementIntention(project), procurementAcceptance(project)]),
  ...projects.slice(13).map(procurementIntention),
]

export const tradingNotices: NoticeSeed[] = projects.flatMap((project) => [
  procurementTender(project),
  procurementResult(project),
  procurementContract(project),
])
