import { isValidCreditCode, parseDocumentNumber, workingDaysBetween } from '@gongkai/shared'
import { describe, expect, it } from '@jest/globals'

import { allItems, coreChoices, coreItems, partOfCore } from '../../seed/core.ts'
import { countyItems } from '../../seed/county.ts'

import { catalogItems } from '../../seed/data/catalogItems.ts'
import { departments } from '../../seed/data/departments.ts'
import { entries } from '../../seed/data/entries/index.ts'
import { guides } from '../../seed/data/guides.ts'
import { interpretations } from '../../seed/data/interpretations/index.ts'
import { notices } from '../../seed/data/notices/index.ts'
import type { EntrySeed, NoticeSeed, Publishable } from '../../seed/data/seedItem.ts'
import { takenDown } from '../../seed/data/takenDown.ts'
import { pendingEntries } from '../../seed/data/unfinished/pending.ts'
import { pendingNotices } from '../../seed/data/unfinished/pendingNotices.ts'
import { withHandlers } from '../../seed/data/unfinished/withHandlers.ts'
import { signersOf, users } from '../../seed/data/users.ts'
import { issuedBody } from '../../seed/factories/issuedBody.ts'
import { plannedKeys, unfinishedKeys } from '../../seed/plan.ts'
import { CATEGORIES } from '../../src/fields/categories.ts'
import { recordIssues } from '../../src/fields/record/recordIssues.ts'
import { TOPICS } from '../../src/fields/topics/topics.ts'
import { columnSums, tablesIn } from '../support/markupTables.ts'

const allEntries: EntrySeed[] = [...entries, ...takenDown, ...pendingEntries, ...withHandlers]
const allNotices: NoticeSeed[] = [...notices, ...pendingNotices]
const published: Publishable[] = [...entries, ...notices, ...interpretations]
const records: Publishable[] = [...allEntries, ...allNotices, ...interpretations]
const named = (items: { key: string }[]) => items.map((item) => [item.key, item] as const)

describe('the size of the county', () => {
  it('has the twenty departments and thirty-one townships', () => {
    const ofKind = (...kinds: string[]) =>
      departments.filter(({ kind }) => kinds.includes(kind)).length
    expect(ofKind('government', 'department')).toBe(20)
    expect(ofKind('township', 'zone')).toBe(31)
  })

  it('has enough of everything', () => {
    expect(entries.length).toBeGreaterThanOrEqual(110)
    expect(notices.length).toBeGreaterThanOrEqual(35)
    expect(interpretations.length).toBeGreaterThanOrEqual(20)
    expect(guides).toHaveLength(20)
    expect(catalogItems.length).toBeGreaterThanOrEqual(20)
    expect(unfinishedKeys.length).toBeGreaterThanOrEqual(25)
    const files = records.flatMap(({ attachments = [] }) => attachments)
    expect(files.length).toBeGreaterThanOrEqual(15)
  })

  it('has entries in all categories and of all departments', () => {
    expect(new Set(entries.map(({ category }) => category))).toEqual(
      new Set(Object.keys(CATEGORIES)),
    )
    const ofDepartment = new Set(entries.map(({ department }) => department))
    const county = departments.filter(({ kind }) => kind === 'government' || kind === 'department')
    expect(county.filter(({ code }) => !ofDepartment.has(code))).toEqual([])
  })
})

describe('the core that the demo makes', () => {
  const signed = coreItems.filter(({ path }) =>
    path.some((action) => action.do === 'endorse' && action.by === 'approver'),
  )
  const live = signed.filter(({ path }) => !path.some((action) => action.do === 'takeDown'))

  it('is about two hundred items, of them a hundred and fifty published records', () => {
    expect(coreItems.length).toBeLessThanOrEqual(230)
    const published = live.filter(({ collection }) =>
      ['entries', 'interpretations', 'notices'].includes(collection),
    )
    expect(published.length).toBeGreaterThanOrEqual(150)
  })

  it('is chosen from items that exist, each named once', () => {
    const keys = allItems.map(({ key }) => key)
    expect(coreChoices.filter((key) => !keys.includes(key))).toEqual([])
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('has items of all departments and of some townships', () => {
    const ofCore = new Set(coreItems.map(({ department }) => department))
    const missing = departments.filter(({ code }) => !ofCore.has(code))
    expect(missing.filter(({ kind }) => kind === 'government' || kind === 'department')).toEqual([])
    expect(missing.length).toBeLessThan(departments.length - 20)
  })
})

describe('what must be unique', () => {
  it.each<[string, string[]]>([
    ['keys', countyItems.map(({ key }) => key)],
    ['titles', countyItems.map(({ title, collection }) => `${collection} ${title}`)],
    ['document numbers', records.flatMap(({ documentNumber }) => documentNumber ?? [])],
    ['credit codes', departments.map(({ creditCode }) => creditCode)],
    ['department codes', departments.map(({ code }) => code)],
    ['department names', departments.map(({ name }) => name)],
    ['words of document numbers', departments.map(({ word }) => word)],
    ['telephones', departments.map(({ telephone }) => telephone)],
    ['e-mails', users.map(({ email }) => email)],
    ['names of people', users.map(({ name }) => name)],
    [
      'attachments of a department',
      records.flatMap(({ attachments = [], department }) =>
        attachments.map(({ title }) => `${department} ${title}`),
      ),
    ],
  ])('%s', (_, values) => {
    const seen = new Set<string>()
    const twice = values.filter((value) => seen.has(value) || !seen.add(value))
    expect(twice).toEqual([])
  })
})

describe('every record', () => {
  it.each(named(records))('%s follows the rules of the common record', (_, item) => {
    const record = item as Publishable & Partial<NoticeSeed>
    const issues = recordIssues({
      record: { ...record, disclosureMode: record.disclosureMode ?? 'proactive', genre: 'other' },
      today: '2026-10-31',
    })
    expect(issues).toEqual([])
    expect(record.formedOn >= '2025-01-01').toBe(true)
    expect(record.displayFrom === undefined || record.displayFrom >= record.formedOn).toBe(true)
    expect(TOPICS.map(({ code }) => code as string)).toContain(record.topic)
    expect(record.summary.length).toBeLessThanOrEqual(100)
    expect(record.title.length).toBeLessThanOrEqual(100)
    expect(record.keyArea !== undefined || (record.body?.length ?? 0) > 60).toBe(true)
  })

  it.each(named(records.filter(({ documentNumber }) => documentNumber !== undefined)))(
    '%s has a document number in the standard form, of its year',
    (_, item) => {
      const { documentNumber, formedOn } = item as Publishable
      const parsed = parseDocumentNumber(documentNumber!)
      expect(parsed).toMatchObject({ normalised: false, year: Number(formedOn.slice(0, 4)) })
    },
  )
})

describe('people', () => {
  it.each(countyItems.map((item) => [item.key, item.department]))(
    '%s is handled, examined and approved by three different people',
    (_, department) => {
      const { approver, examiner, handler } = signersOf(department)
      expect(new Set([approver, examiner, handler]).size).toBe(3)
    },
  )

  it('gives everybody who signs something to do when the demo opens', () => {
    const busy = new Set(
      coreItems.flatMap(({ department, path }) => {
        const { approver, examiner, handler } = signersOf(department)
        const last = path.at(-1)
        if (last?.do === 'submit') return [handler, examiner]
        if (last?.do === 'endorse' && last.by === 'examiner') return [handler, approver]
        return last?.do === 'return' ? [handler] : []
      }),
    )
    const signing = users.filter(({ seesAllDepartments }) => !seesAllDepartments)
    expect(signing.map(({ email }) => email).filter((email) => !busy.has(email))).toEqual([])
  })
})

describe('the plan', () => {
  it('names only items that exist, and every unfinished one', () => {
    const keys = coreItems.map(({ key }) => key)
    expect(plannedKeys.filter((key) => !keys.includes(key))).toEqual([])
    expect(unfinishedKeys.filter((key) => !plannedKeys.includes(key))).toEqual([])
  })

  it('changes texts that are there', () => {
    for (const { edited, path } of countyItems) {
      for (const action of path) {
        if (action.do === 'edit') expect(Object.keys(edited(action.edit))).not.toEqual([])
      }
    }
  })

  it('revises, withdraws and erases enough', () => {
    const count = (passes: (path: (typeof coreItems)[number]['path']) => boolean) =>
      coreItems.filter(({ path }) => passes(path)).length
    const takeDowns = coreItems.flatMap(({ path }) =>
      path.flatMap((action) => (action.do === 'takeDown' ? [action.erase] : [])),
    )
    const approvals = (path: { do: string }[]) => path.filter((each) => each.do === 'submit').length
    expect(
      count((path) => approvals(path) === 2 && path[3]?.do === 'edit' && path.length === 7),
    ).toBeGreaterThanOrEqual(6)
    expect(takeDowns.filter((erase) => !erase).length).toBeGreaterThanOrEqual(4)
    expect(takeDowns.filter((erase) => erase).length).toBeGreaterThanOrEqual(2)
  })

  it('writes what is pointed at first, also in a part of the county', () => {
    for (const items of [allItems, coreItems, partOfCore(30)]) {
      const written = new Set<string>()
      for (const { key, dependsOn } of items) {
        expect([key, dependsOn.filter((target) => !written.has(target))]).toEqual([key, []])
        written.add(key)
      }
    }
  })
})

describe('figures', () => {
  it.each(departments.map(({ creditCode, name }) => [name, creditCode]))(
    '%s has a valid credit code',
    (_, code) => {
      expect(isValidCreditCode(code)).toBe(true)
      expect(code).toMatch(/^11990421MB[12]/)
    },
  )

  it.each(named(records.filter(({ body = '' }) => /^\| 合计/mu.test(body))))(
    '%s has totals that are the sums of their columns',
    (_, item) => {
      for (const table of tablesIn((item as Publishable).body!)) {
        for (const { column, expected, stated } of columnSums(table)) {
          expect(`${column} ${stated}`).toBe(`${column} ${expected}`)
        }
      }
    },
  )

  it('reproduces the worked budget of the audit bureau', () => {
    const { keyArea } = entries.find(({ key }) => key === 'budget-2025-sjj')!
    const lines = keyArea!.value.lines as { amount: string; funcCode: string }[]
    expect(lines.map(({ amount, funcCode }) => `${funcCode} ${amount}`)).toEqual([
      ...['201 554.20', '20108 554.20', '2010801 318.42', '2010802 26.00', '2010804 145.60'],
      ...['2010850 64.18', '208 62.04', '20805 62.04', '2080505 41.36', '2080506 20.68'],
      ...['210 19.49', '21011 19.49', '2101101 15.12', '2101102 4.37', '221 33.94'],
      ...['22102 33.94', '2210201 33.94'],
    ])
    expect(keyArea!.value).toMatchObject({
      basicTotal: '498.07',
      projectTotal: '171.60',
      threePublic: {
        abroad: '0.00',
        carPurchase: '0.00',
        carRunning: '3.60',
        changeRate: '-5.88',
        counts: { abroadTrips: 0, carsBought: 0, carsKept: 2 },
        previous: { total: '5.10' },
        reception: '1.20',
        total: '4.80',
      },
      total: '669.67',
    })
  })
})

describe('interpretations', () => {
  it.each(named(interpretations))('%s follows its documents within 3 working days', (_, item) => {
    const { formedOn, interprets } = item as (typeof interpretations)[number]
    expect(interprets.length).toBeGreaterThan(0)
    for (const key of interprets) {
      const document = entries.find((entry) => entry.key === key)!
      expect(workingDaysBetween({ from: document.formedOn, to: formedOn })).toBeLessThanOrEqual(3)
    }
  })
})

describe('personal data', () => {
  const texts = [
    ...records.map(
      (item) => [item.key, `${item.title}${item.summary}${issuedBody(item) ?? ''}`] as const,
    ),
    ...records.flatMap(({ attachments = [], key }) =>
      attachments.map(
        ({ data, filename }) => [`${key} ${filename}`, data.toString('utf8')] as const,
      ),
    ),
  ]

  it.each(texts)('%s holds no identity number, mobile or bank account', (_, text) => {
    expect(text).not.toMatch(/(?<![0-9A-Z])\d{17}[\dXx](?![0-9A-Z])/u)
    expect(text).not.toMatch(/(?<!\d)1[3-9]\d{9}(?!\d)/u)
    expect(text).not.toMatch(/(?<!\d)(?:62|4|5)\d{14,18}(?!\d)/u)
  })

  it('uses only telephone numbers and mail addresses that reach nobody', () => {
    for (const [key, text] of texts) {
      const telephones = text.match(/(?<![\d-])\d{4}-\d{7}(?!\d)/gu) ?? []
      const mails = text.match(/[\w.]+@[\w.]+/gu) ?? []
      expect([key, telephones.filter((number) => !number.startsWith('0000-5550'))]).toEqual([
        key,
        [],
      ])
      expect([key, mails.filter((mail) => !mail.endsWith('@example.invalid'))]).toEqual([key, []])
    }
    expect(published.length).toBeGreaterThan(0)
  })
})
