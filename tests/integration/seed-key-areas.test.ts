import { describe, expect, it } from '@jest/globals'

import { allItems, coreItems } from '../../seed/core.ts'
import { entries } from '../../seed/data/entries/index.ts'
import { interpretations } from '../../seed/data/interpretations/index.ts'
import { notices } from '../../seed/data/notices/index.ts'
import type { Publishable } from '../../seed/data/seedItem.ts'
import { takenDown } from '../../seed/data/takenDown.ts'
import { shuangqiao } from '../../seed/data/values/land.ts'
import { landPayment } from '../../seed/factories/landDossier.ts'
import { defects } from '../../seed/full/defects.ts'
import {
  fullEntries,
  fullNotices,
  plannedEntries,
  plannedNotices,
} from '../../seed/full/fullCounty.ts'
import { planIssues } from '../../src/rules/normativeDocuments.ts'
import { webAudience } from '../../src/rules/webAudience.ts'
import { issuesOf, typedItems } from '../support/seedKeyAreas.ts'

const ofCore = new Set(coreItems.map(({ key }) => key))
const full = typedItems([...entries, ...notices, ...fullEntries, ...fullNotices])
const core = full.filter(({ key }) => ofCore.has(key))

describe('the typed data of what is published', () => {
  it.each(core.map((item) => [item.key, item] as const))('%s keeps the rules', (_, item) => {
    expect(issuesOf({ item, published: core })).toEqual([])
  })

  it('keeps the rules in the full county', () => {
    const issues = full.flatMap((item) =>
      issuesOf({ item, published: full }).map((issue) => `${item.key} ${issue}`),
    )
    expect(issues).toEqual([])
  })

  it.each(['2028-03-01', '2035-03-01'])('is refused on no later day, on %s', (today) => {
    const refused = full.flatMap((item) =>
      issuesOf({ item, published: full, today })
        .filter((issue) => issue.startsWith('error'))
        .map((issue) => `${item.key} ${issue}`),
    )
    expect(refused).toEqual([])
  })
})

describe('the full county', () => {
  it('has the plan of a year and 31 townships', () => {
    const ofCounty = [...entries, ...takenDown, ...interpretations, ...plannedEntries]
    expect(ofCounty).toHaveLength(468)
    expect([...notices, ...plannedNotices]).toHaveLength(133)
    expect(fullEntries.length - plannedEntries.length).toBe(31 * 22)
    expect(fullNotices.length - plannedNotices.length).toBe(31 * 3)
  })

  it('has no key and no title twice', () => {
    const names = allItems.flatMap(({ key, title, collection }) => [key, `${collection} ${title}`])
    expect(names.filter((name, index) => names.indexOf(name) < index)).toEqual([])
  })

  it('reproduces the worked compensation of 双桥村: 18.5175 亩 at 48,000 元', () => {
    expect(landPayment(shuangqiao).keyArea!.value).toMatchObject({
      paidTotal: '88.884000',
      totalHa: '1.2345',
      totalMu: '18.5175',
    })
  })
})

describe('the deliberate defects', () => {
  it('are twenty-five drafts', () => {
    expect(defects).toHaveLength(25)
    const drafts = new Set(defects.map(({ item }) => item.key))
    const paths = allItems.filter(({ key }) => drafts.has(key)).map(({ path }) => path)
    expect(paths).toEqual(defects.map(() => []))
  })

  it.each(defects.map(({ item, rule }) => [item.key, rule, item] as const))(
    '%s is found by %s',
    (_, rule, item) => {
      const found = [
        ...areaFindings(item),
        ...planIssues(item).map(({ path }) => `error R7-01 ${path}`),
      ]
      expect(found.filter((issue) => issue.split(' ')[1]!.startsWith(rule))).not.toEqual([])
    },
  )

  function areaFindings(item: Publishable): string[] {
    return typedItems([item]).flatMap((each) => {
      const { slug, value } = each.keyArea
      const keyArea = [{ ...value, blockType: slug }]
      const record = webAudience({ disclosureMode: 'proactive', ...each, keyArea })
      return issuesOf({ item: each, published: [], record })
    })
  }
})

describe('the volumes of the plan', () => {
  const rowsOf = (slug: string, field: string) =>
    full.flatMap(({ keyArea }) =>
      keyArea.slug === slug ? ((keyArea.value[field] ?? []) as Record<string, unknown>[]) : [],
    )
  const counted = (rows: Record<string, unknown>[], field: string) => {
    const counts: Record<string, number> = {}
    for (const row of rows) counts[String(row[field])] = (counts[String(row[field])] ?? 0) + 1
    return counts
  }

  it('has 2,460 licences and 214 penalties by their kinds', () => {
    expect(counted(rowsOf('administrative-licence', 'rows'), 'documentName')).toEqual({
      不予行政许可决定书: 15,
      准予行政许可决定书: 2_441,
      撤销行政许可决定书: 4,
    })
    expect(counted(rowsOf('administrative-penalty', 'rows'), 'kinds')).toEqual({
      没收违法所得: 8,
      罚款: 187,
      警告: 15,
      责令停产停业: 4,
    })
  })

  it.each([
    ['power-list', 'items', 3_214],
    ['schools', 'schools', 46],
    ['school-enrolment', 'districts', 132],
    ['fees', 'items', 38],
  ])('has %s with %s: %d rows', (slug, field, expected) => {
    expect(rowsOf(slug, field)).toHaveLength(expected)
  })

  it('has air of every day of 2025 at two stations, and every hour of March 2026', () => {
    const days = rowsOf('air-quality', 'days').filter(({ date }) => String(date) < '2026')
    expect(days).toHaveLength(2 * 365)
    expect(rowsOf('air-quality', 'hours')).toHaveLength(2 * 24 * 31)
  })

  it('has the accounts of villages, some 4,600 rows', () => {
    const rows = [...rowsOf('village-ledger', 'income'), ...rowsOf('village-ledger', 'expense')]
    expect(rows.length).toBeGreaterThanOrEqual(4_600)
  })

  it('has water of three sources and five sections in every month of 2025', () => {
    const samples = rowsOf('water-quality', 'samples').map(({ sampledOn, source }) => [
      String(sampledOn).slice(0, 7),
      String(source).slice(0, 2),
    ])
    const of2025 = samples.filter(([month]) => month!.startsWith('2025'))
    expect(of2025.filter(([, kind]) => kind === 'SY')).toHaveLength(3 * 12)
    expect(of2025.filter(([, kind]) => kind === 'DM')).toHaveLength(5 * 12)
  })
})
