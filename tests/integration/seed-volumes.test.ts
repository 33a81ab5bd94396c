import { describe, expect, it } from '@jest/globals'

import { entries } from '../../seed/data/entries/index.ts'
import { notices } from '../../seed/data/notices/index.ts'
import { fullEntries, fullNotices } from '../../seed/full/fullCounty.ts'
import { typedItems } from '../support/seedKeyAreas.ts'

type Row = Record<string, unknown>

const items = typedItems([...entries, ...notices, ...fullEntries, ...fullNotices])
const valuesOf = (slug: string) =>
  items.flatMap(({ keyArea }) => (keyArea.slug === slug ? [keyArea.value] : []))
const rowsIn = (values: Row[], field: string) =>
  values.flatMap((value) => (value[field] ?? []) as Row[])
const rowsOf = (slug: string, field: string) => rowsIn(valuesOf(slug), field)
const sumOf = (rows: Row[], field: string) =>
  rows.reduce((total, row) => total + Number(row[field]), 0)
const counted = (rows: Row[], field: string) => {
  const counts: Record<string, number> = {}
  for (const row of rows) counts[String(row[field])] = (counts[String(row[field])] ?? 0) + 1
  return counts
}
const having = (rows: Row[], field: string, wanted: RegExp) =>
  rows.filter((row) => wanted.test(String(row[field])))
const firstOfEach = (rows: Row[], field: string) => [
  ...new Map(rows.toReversed().map((row) => [row[field], row])).values(),
]

const dossiers = firstOfEach(valuesOf('land-expropriation'), 'projectName')
const tenders = having(valuesOf('procurement'), 'noticeKind', /^(tender|singleSource)$/)
const results = rowsIn(having(valuesOf('procurement'), 'noticeKind', /^result$/), 'lots')
const terminated = having(valuesOf('procurement'), 'noticeKind', /^termination$/)
const samplings = valuesOf('food-sampling')
const subsidies = rowsIn(
  valuesOf('agricultural-subsidy').filter(({ batches, year }) => {
    return year === 2025 && (batches as Row[] | undefined)?.length === 31
  }),
  'batches',
)
const aid = valuesOf('social-assistance').filter(
  ({ kind, month }) => kind === 'several' && String(month).startsWith('2025'),
)
const budgets = (phase: string) =>
  having(valuesOf('department-budget'), 'phase', new RegExp(`^${phase}$`)).filter(
    ({ level }) => level !== 'township',
  )
const samples = having(rowsOf('water-quality', 'samples'), 'sampledOn', /^2025/)
const house = valuesOf('house-expropriation').find(({ cases }) => cases)!
const audit = valuesOf('audit-result').filter(({ type }) => type === 'budget')

/** What the plan of the demo counts, line by line. */
const PLAN: [what: string, actual: unknown, planned: unknown][] = [
  ['dossiers of land', dossiers.length, 6],
  ['parcels', rowsIn(dossiers, 'parcels').length, 19],
  ['hectares', sumOf(rowsIn(dossiers, 'parcels'), 'areaHa').toFixed(4), '41.2836'],
  ['mu', sumOf(rowsIn(dossiers, 'parcels'), 'areaMu').toFixed(4), '619.2540'],
  [
    'standards of compensation, 元 a 亩',
    firstOfEach(rowsOf('land-expropriation', 'standards'), 'zone')
      .map(({ amount }) => amount)
      .sort(),
    ['42000', '48000'],
  ],
  ['households of the expropriated houses', (house.cases as Row[]).length, 128],
  ['their area', sumOf(house.cases as Row[], 'surveyedArea').toFixed(2), '14360.52'],
  ['agreed and decided', [house.agreedHouseholds, house.decidedHouseholds], [126, 2]],
  ['housing projects', valuesOf('housing-project').length, 2],
  ['their flats', sumOf(valuesOf('housing-project'), 'units'), 360],
  ['flats of the allotment', rowsOf('housing-allotment', 'units').length, 96],
  ['applicants', rowsOf('housing-allotment', 'applicants').length, 141],
  ['exits', rowsOf('housing-allotment', 'exits').length, 7],
  ['purchases', firstOfEach(tenders, 'projectCode').length, 18],
  ['their lots', rowsIn(tenders, 'lots').length, 27],
  [
    'lots that failed',
    having(results, 'result', /^failed$/).length +
      rowsIn(
        tenders.filter(({ projectCode }) =>
          terminated.some((notice) => notice.projectCode === projectCode),
        ),
        'lots',
      ).length,
    3,
  ],
  ['lots with a supplier', having(results, 'result', /^awarded$/).length, 25],
  ['engineering projects', valuesOf('tender').length, 6],
  [
    'licences',
    counted(rowsOf('administrative-licence', 'rows'), 'documentName'),
    { 不予行政许可决定书: 15, 准予行政许可决定书: 2_441, 撤销行政许可决定书: 4 },
  ],
  [
    'penalties',
    counted(rowsOf('administrative-penalty', 'rows'), 'kinds'),
    { 没收违法所得: 8, 罚款: 187, 警告: 15, 责令停产停业: 4 },
  ],
  ['days of air', having(rowsOf('air-quality', 'days'), 'date', /^2025/).length, 2 * 365],
  ['hours of air', rowsOf('air-quality', 'hours').length, 2 * 24 * 31],
  ['samples of drinking water', having(samples, 'source', /^SY/).length, 3 * 12],
  ['samples of sections', having(samples, 'source', /^DM/).length, 5 * 12],
  [
    'months in which a section was 劣Ⅴ类',
    having(samples, 'category', /^worse$/).map(({ sampledOn, source }) => [
      String(sampledOn).slice(0, 7),
      source,
    ]),
    [
      ['2025-01', 'DM02'],
      ['2025-02', 'DM02'],
    ],
  ],
  ['issues of food sampling', samplings.length, 8],
  ['batches of each', samplings.map(({ batchTotal }) => batchTotal), Array(8).fill(40)],
  [
    'failed batches',
    [sumOf(samplings, 'failed'), rowsIn(samplings, 'failedItems').length],
    [23, 23],
  ],
  ['accidents, none 较大', counted(valuesOf('accident'), 'level'), { ordinary: 3 }],
  ['bulletins of 2025', having(valuesOf('safety-bulletin'), 'period', /^2025/).length, 12],
  ['fees', rowsOf('fees', 'items').length, 38],
  ['powers', rowsOf('power-list', 'items').length, 3_214],
  ['schools', rowsOf('schools', 'schools').length, 46],
  ['school districts', rowsOf('school-enrolment', 'districts').length, 132],
  ['rows of aid: 31 townships × 12 months × 3 kinds', rowsIn(aid, 'townships').length, 31 * 12 * 3],
  ['subsidy batches', subsidies.length, 31 * 6],
  [
    'issues of the audit',
    [sumOf(audit, 'findingCount'), sumOf(rowsIn(audit, 'findings'), 'count')],
    [41, 41],
  ],
  [
    'tables of the government budget, in data, as files or empty',
    ['tablesGiven', 'tablesEmpty'].flatMap((field) => rowsOf('government-budget', field)).length +
      ['generalLines', 'econLines', 'fundLines', 'transfers'].filter(
        (field) => rowsOf('government-budget', field).length > 0,
      ).length,
    17,
  ],
  ['rows of 三公', rowsOf('three-public-summary', 'organs').length, 40],
  ['debts of governments', valuesOf('government-debt').length, 2],
]

describe('the volumes of the plan', () => {
  it.each(PLAN)('%s', (_, actual, planned) => {
    expect(actual).toEqual(planned)
  })

  it.each([
    ['lines by function, a phase', rowsIn(budgets('budget'), 'lines').length, 220],
    ['lines by function, accounts', rowsIn(budgets('final'), 'lines').length, 220],
    ['lines by economic class', rowsIn(budgets('budget'), 'econLines').length, 275],
    [
      'rows of village ledgers',
      [...rowsOf('village-ledger', 'income'), ...rowsOf('village-ledger', 'expense')].length,
      4_600,
    ],
  ])('%s: %d, at least %d', (_, actual, least) => {
    expect(actual).toBeGreaterThanOrEqual(least)
  })
})
