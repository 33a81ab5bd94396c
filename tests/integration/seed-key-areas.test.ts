import { describe, expect, it } from '@jest/globals'

import { allItems, coreItems } from '../../seed/core.ts'
import { entries } from '../../seed/data/entries/index.ts'
import { interpretations } from '../../seed/data/interpretations/index.ts'
import { notices } from '../../seed/data/notices/index.ts'
import type { Publishable } from '../../seed/data/seedItem.ts'
import { UNINTERPRETED } from '../../seed/data/uninterpreted.ts'
import { shuangqiao } from '../../seed/data/values/land.ts'
import { landPayment } from '../../seed/factories/landDossier.ts'
import { defects } from '../../seed/full/defects.ts'
import {
  fullEntries,
  fullNotices,
  plannedEntries,
  plannedNotices,
} from '../../seed/full/fullCounty.ts'
import { lateInterpretations } from '../../seed/full/lateInterpretations.ts'
import { interpretationDueOn } from '../../src/rules/interpretationDue.ts'
import { needsInterpretation, planIssues } from '../../src/rules/normativeDocuments.ts'
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

  it('is refused on no later day', () => {
    const today = '2035-03-01'
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
    const ofCounty = [...entries, ...interpretations, ...plannedEntries]
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

describe('what is not there in time', () => {
  const ofKeys = (keys: string[]) => allItems.filter(({ key }) => keys.includes(key))
  const fieldsOf = ({ fields }: (typeof allItems)[number]) =>
    fields({ attachmentIds: [], departmentId: (code) => code, target: () => undefined })

  it('twelve public documents wait for an interpretation that they have planned', () => {
    const waiting = ofKeys(UNINTERPRETED)
    expect(waiting).toHaveLength(12)
    const interpreted = interpretations.flatMap(({ interprets }) => interprets)
    for (const item of waiting) {
      const fields = fieldsOf(item)
      expect([item.key, needsInterpretation(fields), planIssues(fields)]).toEqual([
        item.key,
        true,
        [],
      ])
      expect(item.path.at(-1)).toEqual({ by: 'approver', do: 'endorse' })
      expect(interpreted).not.toContain(item.key)
    }
  })

  it('three interpretations of them are drafts after the third working day (R7-02)', () => {
    const drafts = ofKeys(lateInterpretations.map(({ key }) => key))
    expect(drafts.map(({ path }) => path)).toEqual([[], [], []])
    const late = lateInterpretations.filter(({ formedOn, interprets }) => {
      const [document] = fullEntries.filter(({ key }) => interprets.includes(key))
      return (
        UNINTERPRETED.includes(document!.key) && interpretationDueOn(document!.formedOn)! < formedOn
      )
    })
    expect(late).toHaveLength(3)
  })

  it('four villages are a quarter behind the others', () => {
    const lastQuarter = allItems.filter(
      ({ key }) => key.endsWith('-2025-q4') && /^\w+-village/.test(key),
    )
    const waiting = lastQuarter.filter(({ path }) => path.length === 0)
    expect([lastQuarter.length, waiting.length]).toEqual([31, 4])
  })
})
