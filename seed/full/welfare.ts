import { departments } from '../data/departments.ts'

import type { EntrySeed } from '../data/seedItem.ts'
import { countyAidMonths } from '../factories/aidMonths.ts'
import { periodInWords } from '../factories/days.ts'
import { machinerySubsidy } from '../factories/machinerySubsidy.ts'
import { subsidyBatch } from '../factories/subsidyBatch.ts'
import { usualQuarters, villageLedgers } from '../factories/villageLedger.ts'
import { variation } from '../keyAreas/shares.ts'
import { afterMonth, MONTHS } from './calendar.ts'

const TOWNSHIPS = departments.filter(({ kind }) => kind === 'township' || kind === 'zone')

const careStandard: EntrySeed = {
  key: 'aid-disability-standard-2025',
  body: `2025年全县困难残疾人生活补贴和重度残疾人护理补贴标准公布如下。
| 补贴 | 对象 | 标准（元/人·月） |
| 困难残疾人生活补贴 | 低保家庭中的残疾人 | 90 |
| 重度残疾人护理补贴 | 残疾等级一级、二级且需要长期照护的残疾人 | 90 |
符合条件的可以同时申领，在户籍所在地乡镇（街道）提出申请，也可以网上办理。`,
  category: 'livelihood',
  department: 'mzj',
  formedOn: '2025-01-17',
  genre: '公告',
  keywords: ['残疾人两项补贴', '补贴标准'],
  summary: '公布2025年困难残疾人生活补贴和重度残疾人护理补贴的对象、标准和申请方式。',
  title: '澄川县2025年残疾人两项补贴标准',
  topic: '1703',
}

/** The months of 2025 before those that the county's own texts tell, and a standard. */
export const countyAid: EntrySeed[] = [
  ...countyAidMonths(
    MONTHS.slice(0, 10).map((month) => ({ formedOn: afterMonth({ days: 9, month }), month })),
  ),
  careStandard,
]

const SCHEMES = ['耕地地力保护补贴', '玉米生产者补贴', '秸秆离田补贴']

/** Six batches to all 31 townships: two of each scheme. */
const paidBatches: EntrySeed[] = SCHEMES.flatMap((subsidy, scheme) =>
  [1, 2].map((batch) => {
    const month = MONTHS[scheme * 2 + batch + 2]!
    const vary = ({ below, place }: { below: number; place: string }) =>
      variation({ below, of: `${place}${subsidy}${batch}` })
    return subsidyBatch({
      key: `subsidy-${scheme}-${batch}`,
      basis: { docNo: `澄农〔2025〕${scheme + 6}号`, title: `澄川县2025年${subsidy}实施方案` },
      department: 'nyncj',
      eligible: '实际耕种的农户和农业生产经营组织；撂荒耕地不予补贴。',
      formedOn: `${month}-24`,
      places: TOWNSHIPS.map(({ shortName: township }) => ({
        households: 600 + vary({ below: 1_800, place: township }),
        quantity: 60_000 + vary({ below: 90_000, place: `${township}面积` }),
        township,
        village: '各村合计',
      })),
      publicity: { from: `${month}-08`, to: `${month}-18` },
      standard: 7_280 - scheme * 2_600,
      subsidy,
      title: `2025年第${batch}批${subsidy}发放结果公示`,
    })
  }),
)

const MACHINES = ['2025-Q2', '2025-Q3', '2025-Q4']

export const countySubsidies: EntrySeed[] = [
  ...paidBatches,
  ...MACHINES.map((period) => machinerySubsidy({ period })),
]

const PLAN = { allocateUnits: 96, completeUnits: 200, startUnits: 360, subsidyHouseholds: 620 }

/** How far the year's plan for housing has come, month by month. */
export const housingMonths: EntrySeed[] = MONTHS.map((month, index) => {
  const done = (units: number) => Math.floor((units * (index + 1)) / 12)
  const words = periodInWords(month)
  const formedOn = afterMonth({ days: 9, month })
  return {
    key: `housing-${month}`,
    category: 'livelihood',
    department: 'zjj',
    formedOn,
    genre: '统计数据',
    keyArea: {
      slug: 'housing-plan',
      value: {
        ...PLAN,
        allocatedUnits: done(PLAN.allocateUnits),
        completedUnits: done(PLAN.completeUnits),
        kind: 'progress',
        month,
        publishedAt: formedOn,
        startedUnits: done(PLAN.startUnits),
        subsidisedHouseholds: done(PLAN.subsidyHouseholds),
        year: 2025,
      },
    },
    keywords: ['保障性住房', '月度进展'],
    summary: `公布${words}保障性住房开工、建成、分配和租赁补贴发放进展。`,
    title: `${words}澄川县保障性住房建设和分配进展`,
    topic: '1002',
  }
})

export const countyVillages: EntrySeed[] = villageLedgers({
  department: 'lanqiao',
  opening: 8_642_000,
  quarters: usualQuarters({ of: '岚桥镇桥南村', year: 2025 }),
  village: '桥南村',
})
