import { departmentOf } from '../data/departments.ts'

import { airQuality } from '../data/entries/airQuality.ts'
import { budgets } from '../data/entries/departmentBudgets.ts'
import type { EntrySeed, KeyAreaSeed, NoticeSeed } from '../data/seedItem.ts'
import { hired2026 } from '../data/values/personnel.ts'
import { changed } from '../factories/changed.ts'
import { publicThreeSummary } from '../factories/publicThreeSummary.ts'
import { departmentAccounts, monthlyFunds } from './finance.ts'
import { landNotices } from './land.ts'
import { penaltyLists } from './organs.ts'
import { assessments } from './publicNotices.ts'
import { education, regulations } from './publicService.ts'
import { safety } from './supervision.ts'
import { tradingEntries } from './trading.ts'
import { countySubsidies } from './welfare.ts'

type Defect = { item: EntrySeed | NoticeSeed; rule: string }

const [landPre, , landFinal] = landNotices as [NoticeSeed, NoticeSeed, NoticeSeed]
const [parcel] = landPre.keyArea!.value.parcels as [Record<string, unknown>]
const landTotal = Number(landPre.keyArea!.value.totalHa)
const [subsidy] = countySubsidies as [EntrySeed]
const [penalties] = penaltyLists as [EntrySeed]
const nineteenOrgans = budgets.slice(1).map(({ department }) => departmentOf(department).shortName)
const enrolment = education.find(({ key }) => key === 'enrolment-0')!
const contract = tradingEntries.find(({ key }) => key.startsWith('contract-'))!

/** Names hang until the end of their posting; this one ended long ago. */
const listPastItsDay: NoticeSeed = {
  key: 'defect-list-past-its-day',
  contact: '县人社局事业单位人事管理股，电话0000-5550111',
  department: 'rsj',
  displayFrom: '2025-07-21',
  displayTo: '2025-07-31',
  formedOn: '2025-07-21',
  genre: '公示',
  keyArea: hired2026,
  keywords: ['拟聘用人员', '公示'],
  noticeKind: 'recruitment',
  summary: '公示事业单位公开招聘拟聘用人员，公示期满后仍未撤下。',
  title: '2025年事业单位公开招聘拟聘用人员公示',
  topic: '1503',
}

/** A normative document is explained by plan from the beginning. */
const withoutPlan: EntrySeed = {
  ...regulations[0]!,
  key: 'defect-without-plan',
  documentNumber: '澄城管〔2025〕88号',
  normativeKind: 'normative',
}

/**
 * What offices really get wrong, each kept as a draft with its wrong value, so that the checks and the
 * monitor have work. The rule is the one that has to find it.
 */
export const defects: Defect[] = numbered([
  ...[3, 6].map((at) => defect({ name: `gap-${at}`, of: withoutBefore(at), rule: 'F03_gap' })),
  defect({
    name: 'parcel-sum',
    of: landPre,
    rule: 'L01_total',
    with: {
      totalHa: (landTotal + 0.18).toFixed(4),
      totalMu: ((landTotal + 0.18) * 15).toFixed(4),
    },
  }),
  defect({
    name: 'lost-point',
    of: landPre,
    rule: 'N03_point',
    with: {
      parcels: [
        {
          ...parcel,
          areaHa: '0.1298',
          areaMu: undefined,
          construction: '0.0000',
          cultivated: '0.1298',
          farmland: '0.1298',
          otherFarmland: '0.0000',
        },
      ],
      totalHa: '0.1298',
      totalMu: '1947',
    },
  }),
  defect({
    name: 'late-annotation',
    of: landFinal,
    rule: 'D07_annotation',
    with: { 'annotation.publishedAt': '2025-07-25' },
  }),
  defect({
    name: 'three-public-total',
    of: publicThreeSummary({ budgets, phase: 'budget' }),
    rule: 'B03_total',
    with: { 'organs.0.total': '5.40' },
  }),
  defect({
    name: 'late-accounts',
    of: departmentAccounts[0]!,
    rule: 'D12_late',
    with: { publishedOn: '2026-09-22' },
  }),
  ...[0, 1, 2].map((row) =>
    defect({
      name: `fine-in-yuan-${row}`,
      of: penalties,
      rule: 'U01_fine',
      with: { [`rows.${row}.fine`]: String([20_000, 15_000, 10_000][row]) },
    }),
  ),
  defect({
    name: 'not-withdrawn',
    of: penalties,
    rule: 'D09_withdrawnLate',
    with: { 'rows.0.changedOn': '2025-03-03' },
  }),
  ...[0, 1].map((row) =>
    defect({
      name: `displayed-too-long-${row}`,
      of: penalties,
      rule: 'D09',
      with: { [`rows.${row}.displayTo`]: '2029-01-31' },
    }),
  ),
  defect({
    name: 'pilot-code',
    of: penalties,
    rule: 'I01_pilotCode',
    with: { 'rows.0.creditCode': '91350203M0001QAY9B' },
  }),
  defect({
    name: 'filler-code',
    of: penalties,
    rule: 'I01_filler',
    with: { 'rows.1.creditCode': '00000000000000000X' },
  }),
  defect({
    name: 'old-index',
    of: {
      ...airQuality[0]!,
      keyArea: {
        slug: 'air-quality',
        value: {
          days: [
            {
              aqi: '92',
              category: 'moderate',
              co: '1.1',
              color: 'yellow',
              date: '2026-03-01',
              level: '2',
              no2: '41',
              o3_8h: '64',
              pm10: '132',
              pm25: '68',
              primary: 'PM2.5',
              so2: '14',
              standardVersion: 'HJ633-2026',
              station: '990421002',
            },
          ],
          period: '2026-03',
          stations: [{ code: '990421002', name: '东关中学站' }],
        },
      },
    },
    rule: 'E01_aqi',
  }),
  defect({
    name: 'identity-number',
    of: subsidy,
    rule: 'Q01',
    with: { supervision: '联系人王某某，990421197511030020' },
  }),
  defect({
    name: 'late-contract-notice',
    of: contract,
    rule: 'D10_contract',
    with: { publishedOn: '2025-04-16' },
  }),
  defect({
    name: 'late-policy',
    of: enrolment,
    rule: 'D14',
    with: { 'policy.publishedOn': '2025-08-03' },
  }),
  defect({
    name: 'old-basis',
    of: subsidy,
    rule: 'D16_years',
    with: { 'basisDocs.0.title': '云东省2018—2020年农机购置补贴实施意见' },
  }),
  defect({
    name: 'past-year',
    of: assessments[0]!,
    rule: 'D03',
    with: { 'acceptance.to': '2024-01-14' },
  }),
  defect({
    name: 'loss-in-yuan',
    of: safety[0]!,
    rule: 'N03_loss',
    with: {
      rows: [
        { count: 1, deaths: 0, industry: 'road', injuries: 1, loss: '3.80' },
        { count: 1, deaths: 0, industry: 'commerce', injuries: 0, loss: '1240000' },
        { count: 1, deaths: 0, industry: 'construction', injuries: 0, loss: '12.60' },
      ],
    },
  }),
  defect({
    name: 'counted-wrong',
    of: publicThreeSummary({ budgets, phase: 'budget' }),
    rule: 'N01',
    with: { scopeNote: `汇总范围为20个部门：${nineteenOrgans.join('、')}。` },
  }),
  { item: listPastItsDay, rule: 'Q06_offline' },
  { item: withoutPlan, rule: 'R7-01' },
])

function defect({
  name,
  of,
  rule,
  with: wrong = {},
}: {
  name: string
  of: EntrySeed | NoticeSeed
  rule: string
  with?: Record<string, unknown>
}): Defect {
  const keyArea: KeyAreaSeed = {
    slug: of.keyArea!.slug,
    value: changed({ changes: wrong, value: of.keyArea!.value }),
  }
  return {
    item: { ...of, key: `defect-${name}`, keyArea },
    rule,
  }
}

/** A month of a fund that nobody published the month before of. */
function withoutBefore(at: number): EntrySeed {
  const fund = monthlyFunds[at]!
  return {
    ...fund,
    keyArea: {
      ...fund.keyArea!,
      value: { ...fund.keyArea!.value, fundName: `以工代赈资金（第${at}批）` },
    },
  }
}

/** Titles of drafts are told apart by a number. */
function numbered(drafts: Defect[]): Defect[] {
  return drafts.map(({ item, rule }, index) => ({
    item: { ...item, title: `${item.title}（校核稿${index + 1}）` },
    rule,
  }))
}
