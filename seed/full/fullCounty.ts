import { entries } from '../data/entries/index.ts'
import { notices } from '../data/notices/index.ts'
import type { EntrySeed, NoticeKind, NoticeSeed } from '../data/seedItem.ts'
import { takenDown } from '../data/takenDown.ts'
import type { CountyItem } from '../records/countyItem.ts'
import { entryItem, interpretationItem, noticeItem } from '../records/recordItem.ts'
import { defects } from './defects.ts'
import { debt2024, departmentAccounts, monthlyFunds, threePublicFinal } from './finance.ts'
import { food } from './food.ts'
import { houseEntries, houseNotice } from './houseProject.ts'
import { landEntries, landNotices } from './land.ts'
import { lateInterpretations } from './lateInterpretations.ts'
import { functions, licenceLists, penaltyLists, powers } from './organs.ts'
import { ENTRY_QUOTAS, type PlanArea, planAreaOf } from './planArea.ts'
import { assessments, plainNotices } from './publicNotices.ts'
import { audits, education, feeLists, planning, regulations } from './publicService.ts'
import { environment, safety } from './supervision.ts'
import { ledgersBehind, townshipEntries, townshipNotices } from './townships.ts'
import { tradingEntries, tradingNotices } from './trading.ts'
import { countyAid, countySubsidies, countyVillages, housingMonths } from './welfare.ts'

/** Notices of one year by kind, 133 in all. */
const NOTICE_QUOTAS: Record<NoticeKind, number> = {
  enrolment: 4,
  environment: 40,
  hearing: 7,
  housing: 9,
  land: 17,
  other: 2,
  procurement: 43,
  recruitment: 6,
  /** After what they correct. */
  clarification: 5,
}

/** What can be made of an area, from which as much is taken as the plan asks for. */
const GENERATED: Record<PlanArea, EntrySeed[]> = {
  accounts: [...departmentAccounts, threePublicFinal, debt2024],
  agriculture: countySubsidies,
  aid: countyAid,
  audits,
  education,
  environment,
  expropriatedHouses: houseEntries,
  fees: feeLists,
  food,
  funds: monthlyFunds,
  housing: housingMonths,
  land: landEntries,
  licences: licenceLists,
  organs: functions,
  penalties: penaltyLists,
  planning,
  powers,
  regulations,
  safety,
  trading: tradingEntries,
  villages: countyVillages,
}

const written = new Set([...entries, ...takenDown, ...notices].map(({ key }) => key))

/** What a year of the county has beside the county's own texts, area by area. */
export const plannedEntries: EntrySeed[] = (Object.keys(ENTRY_QUOTAS) as PlanArea[]).flatMap(
  (area) =>
    taken({
      count: ENTRY_QUOTAS[area] - entries.filter((entry) => planAreaOf(entry) === area).length,
      from: GENERATED[area],
      what: area,
    }),
)

const generatedNotices = [
  ...landNotices,
  houseNotice,
  ...assessments,
  ...tradingNotices,
  ...plainNotices,
]

export const plannedNotices: NoticeSeed[] = (Object.keys(NOTICE_QUOTAS) as NoticeKind[]).flatMap(
  (kind) =>
    taken({
      count: NOTICE_QUOTAS[kind] - notices.filter(({ noticeKind }) => noticeKind === kind).length,
      from: generatedNotices.filter(({ noticeKind }) => noticeKind === kind),
      what: kind,
    }),
)

export const fullEntries: EntrySeed[] = [...plannedEntries, ...townshipEntries]
export const fullNotices: NoticeSeed[] = [...plannedNotices, ...townshipNotices]

const draftsOfPlan = new Set(ledgersBehind)

/** What `npm run seed -- --full` adds to the county. */
export const fullItems: CountyItem[] = [
  ...fullNotices.map(noticeItem),
  ...fullEntries.map(entryItem).map((item) => (draftsOfPlan.has(item.key) ? draft(item) : item)),
  ...lateInterpretations.map(interpretationItem).map(draft),
  ...defects.map(({ item }) => draft('noticeKind' in item ? noticeItem(item) : entryItem(item))),
]

function draft(item: CountyItem): CountyItem {
  return { ...item, path: [] }
}

function taken<T extends { key: string }>({
  count,
  from,
  what,
}: {
  count: number
  from: T[]
  what: string
}): T[] {
  const fresh = from.filter(({ key }) => !written.has(key))
  if (count < 0 || fresh.length < count) {
    throw new Error(`The plan wants ${count} more of ${what}, and ${fresh.length} can be made`)
  }
  return fresh.slice(0, count)
}
