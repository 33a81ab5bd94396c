import type { EntrySeed, NoticeSeed } from '../data/seedItem.ts'

import { decimal, hundredths } from '../factories/decimal.ts'
import { sumOf } from '../factories/sumOf.ts'
import { variation } from '../keyAreas/shares.ts'

const HOUSEHOLDS = 128
/** 14,360.52 square metres in all. */
const TOTAL_AREA = 1_436_052
const UNIT_PRICE = 4_200
const PROJECT = '澄川县东关街道老旧片区改造项目'

const areas = householdAreas()

/** How many had agreed by the time of each publication; the last two were decided. */
const AGREED = [18, 36, 54, 72, 90, 104, 118, 126]

export const houseEntries: EntrySeed[] = AGREED.map((agreed, index) => {
  const formedOn = `2025-${String(index + 5).padStart(2, '0')}-26`
  const decided = agreed === 126 ? 2 : 0
  return {
    key: `houses-${index + 1}`,
    category: 'projects',
    department: 'zjj',
    formedOn,
    genre: '公示',
    keyArea: {
      slug: 'house-expropriation',
      value: {
        ...project(),
        agreedHouseholds: agreed,
        decidedHouseholds: decided,
        ...(decided > 0 && { cases: areas.map(householdCase) }),
      },
    },
    keywords: ['房屋征收', '签约进度'],
    summary: `公布东关街道老旧片区房屋征收签约${agreed}户、作出补偿决定${decided}户。`,
    title: `东关街道老旧片区房屋征收签约情况（第${index + 1}期）`,
    topic: '1002',
  }
})

export const houseNotice: NoticeSeed = {
  key: 'houses-initial-results',
  contact: '县住建局房屋征收股，电话0000-5550153',
  department: 'zjj',
  displayFrom: '2025-05-20',
  displayTo: '2025-05-30',
  formedOn: '2025-05-20',
  genre: '公示',
  keyArea: { slug: 'house-expropriation', value: project() },
  keywords: ['房屋征收', '初步评估结果'],
  noticeKind: 'housing',
  summary: '东关街道老旧片区房屋征收初步评估结果在征收范围内公示，评估机构现场说明。',
  title: '东关街道老旧片区房屋征收初步评估结果公示',
  topic: '1002',
}

function project() {
  return {
    appraisalDate: '2025-04-16',
    appraiser: { name: '澄川房地产评估有限公司', chosenBy: 'vote', uscc: '91990421MA9100012U' },
    area: '东至东关路，南至文昌街，西至清溪河，北至县第二小学。',
    buildingArea: hundredths(TOTAL_AREA),
    decision: { announcedAt: '2025-04-16', date: '2025-04-14', docNo: '澄政征〔2025〕1号' },
    executingUnit: '东关街道办事处',
    expropriationDept: '澄川县住房和城乡建设局',
    initialResultsAt: '2025-05-20',
    planDraft: { from: '2025-02-10', to: '2025-03-12' },
    planRevision: { publishedAt: '2025-03-20', summary: '采纳意见4条，提高搬迁奖励标准。' },
    projectName: PROJECT,
    rewardRules: '签约期限内签订协议并搬迁的，每户奖励20000元。',
    signing: { from: '2025-05-21', to: '2025-12-26' },
    subsidyStandards: [{ amount: '2000.00', item: '搬迁费', unit: 'household' }],
    totalHouseholds: HOUSEHOLDS,
  }
}

/** Amounts in 分; the last two households did not agree. */
function householdCase(area: number, index: number) {
  const value = area * UNIT_PRICE
  const [relocation, reward] = [200_000, 2_000_000]
  const agrees = index < HOUSEHOLDS - 2
  return {
    caseNo: `DG-${String(index + 1).padStart(3, '0')}`,
    certifiedArea: hundredths(area),
    houseNo: `东关街道东关社区${index + 1}号`,
    initialValue: hundredths(value),
    isRegistered: true,
    mode: 'money',
    owner: `示例户${index + 1}`,
    relocation: hundredths(relocation),
    surveyedArea: hundredths(area),
    total: hundredths(value + relocation + (agrees ? reward : 0)),
    unitPrice: decimal({ digits: 2, value: UNIT_PRICE * 100 }),
    use: 'dwelling',
    value: hundredths(value),
    ...(agrees
      ? { agreementAt: '2025-10-17', reward: hundredths(reward) }
      : { decisionAt: '2025-12-24' }),
  }
}

/** Hundredths of a square metre; the last household takes what is left of the total. */
function householdAreas(): number[] {
  const first = Array.from(
    { length: HOUSEHOLDS - 1 },
    (_, index) => 8_000 + variation({ below: 6_000, of: `户${index}` }),
  )
  return [...first, TOTAL_AREA - sumOf(first)]
}
