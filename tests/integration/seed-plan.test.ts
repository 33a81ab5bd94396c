import { describe, expect, it } from '@jest/globals'

import { entries } from '../../seed/data/entries/index.ts'
import { interpretations } from '../../seed/data/interpretations/index.ts'
import { notices } from '../../seed/data/notices/index.ts'
import { plannedEntries, plannedNotices } from '../../seed/full/fullCounty.ts'
import { type PlanArea, planAreaOf } from '../../seed/full/planArea.ts'

const ofYear = [...entries, ...plannedEntries]
const announced = [...notices, ...plannedNotices]

const ENTRIES: [PlanArea, count: number][] = [
  ['organs', 44],
  // The plan has 32, and 20 explanations; the county's own texts have 23, so that 52 are 29 and 23.
  ['regulations', 29],
  ['planning', 14],
  ['accounts', 48],
  ['funds', 24],
  ['land', 12],
  ['expropriatedHouses', 8],
  // A plan, twelve months and the year: the two projects the plan also wants are among the trading.
  ['housing', 14],
  ['trading', 52],
  ['environment', 44],
  ['licences', 24],
  ['penalties', 24],
  ['powers', 20],
  ['safety', 18],
  ['food', 16],
  ['fees', 6],
  ['education', 10],
  ['aid', 16],
  ['agriculture', 12],
  ['audits', 6],
  ['villages', 4],
]

const MONTHLY: [what: string, key: RegExp, count: number][] = [
  ['progress of housing', /^housing-2025-\d\d$/, 12],
  ['bulletins of safety', /^safety-2025-\d\d$/, 12],
]

const NOTICES: [group: string, title: RegExp, count: number][] = [
  ['征收土地预公告', /^征收土地预公告/, 6],
  ['征地补偿安置方案公告', /^征地补偿安置方案公告/, 6],
  ['征收土地公告', /^征收土地公告/, 5],
  ['房屋征收', /征收补偿方案征求意见|房屋征收的决定|初步评估结果公示/, 3],
  // A purchase from one supplier is announced by 单一来源采购公示 in place of a tender.
  ['采购公告', /(招标公告|单一来源采购公示)$/, 18],
  ['采购结果', /中标（成交）结果公告$/, 18],
  ['采购更正', /更正公告$/, 5],
  ['采购终止', /终止(）)?公告$/, 2],
  ['采购合同', /合同公告$/, 5],
  ['环评受理', /受理公示$/, 14],
  ['环评拟批准', /拟批准公示$/, 13],
  ['环评批准', /决定公示$/, 13],
  ['住房', /公共租赁住房/, 6],
]

const KINDS: [kind: string, count: number][] = [
  ['enrolment', 4],
  ['recruitment', 6],
  ['hearing', 7],
  ['other', 2],
]

describe('the year of the plan', () => {
  it.each(ENTRIES)('%s has %d entries', (area, count) => {
    expect(ofYear.filter((entry) => planAreaOf(entry) === area)).toHaveLength(count)
  })

  it.each(MONTHLY)('%s: %s, %d', (_, key, count) => {
    expect(ofYear.filter((entry) => key.test(entry.key))).toHaveLength(count)
  })

  it.each(NOTICES)('notices of %s: %s, %d', (_, title, count) => {
    expect(announced.filter((notice) => title.test(notice.title))).toHaveLength(count)
  })

  it.each(KINDS)('notices of the kind %s: %d', (kind, count) => {
    expect(announced.filter(({ noticeKind }) => noticeKind === kind)).toHaveLength(count)
  })

  it('has nothing beside the areas and groups of the plan', () => {
    const sum = (rows: (number | RegExp | string)[][]) =>
      rows.reduce((total, row) => total + Number(row.at(-1)), 0)
    expect(sum(ENTRIES) + interpretations.length).toBe(468)
    expect([...ofYear, ...interpretations]).toHaveLength(468)
    expect(sum([...NOTICES, ...KINDS])).toBe(133)
    expect(announced).toHaveLength(133)
  })

  it('corrects notices of the same purchase', () => {
    const codeOf = (key: string | undefined) =>
      announced.find((notice) => notice.key === key)?.keyArea?.value.projectCode
    const corrections = announced.filter(({ noticeKind }) => noticeKind === 'clarification')
    expect(corrections).toHaveLength(5)
    for (const { key, relations } of corrections) {
      const corrected = relations?.find(({ rel }) => rel === 'corrects')?.target
      expect([key, codeOf(corrected)]).toEqual([key, codeOf(key)])
      expect(corrected).toMatch(/tender/)
    }
  })
})
