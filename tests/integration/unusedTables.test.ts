import { removeUnusedTables } from '@gongkai/key-areas'
import { sha256Hex } from '@gongkai/shared'
import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals'

import { approvedTexts } from '../../src/publication/approvedTexts.ts'
import { formAs } from '../support/formAs.ts'
import { onTheDay } from '../support/onTheDay.ts'
import { rawUpdate, rawUpdateVersions } from '../support/rawDatabase.ts'
import { bootRecordOffice, type RecordOffice } from '../support/recordOffice.ts'
import { ENTRY } from '../support/soundRecords.ts'
import { storedRows } from '../support/storedRows.ts'

type Reference = { rowCount: number; sha256: string }

const place = { area: 'village-ledger', field: 'income' }
/** Long after everything the tests store. */
const LATER = '2031-03-05'
const NOTHING = { failures: [], removed: 0 }

let office: RecordOffice
let village = 0

beforeAll(async () => {
  office = await bootRecordOffice()
}, 90_000)
afterEach(() => {
  jest.useRealTimers()
  jest.restoreAllMocks()
})
afterAll(() => office.close())

const rows = (item: string) =>
  Array.from({ length: 250 }, (_, row) => ({
    amount: '1.00',
    date: '2025-07-08',
    item: `${item}${row}`,
  }))

async function store(item: string): Promise<Reference> {
  const { body } = await formAs({
    app: office.app,
    parts: { ...place, department: office.staff.audit.id, rows: rows(item) },
    path: '/key-areas/tables',
    token: office.staff.handler.token,
  })
  return body as Reference
}

function entry(income: unknown) {
  village += 1
  const name = `第${village}村`
  return {
    ...ENTRY,
    content: null,
    department: office.staff.audit.id,
    documentNumber: `示农发〔2026〕${800 + village}号`,
    keyArea: [
      {
        blockType: place.area,
        closing: '250.00',
        income,
        opening: '0.00',
        period: '2025-Q3',
        township: '青禾镇',
        village: name,
      },
    ],
    title: `${name}财务收支情况`,
  }
}

const draft = (income: unknown) => office.draft('entries', entry(income))

/** Writes another list into the record, as its form does; the former one stays in its versions. */
const replaceIncome = (id: string, income: unknown) =>
  office.payload.update({
    id,
    collection: 'entries',
    data: { keyArea: entry(income).keyArea } as never,
    draft: true,
  })

async function isStored({ sha256 }: Reference): Promise<boolean> {
  const where = { sha256: { equals: sha256 } }
  const found = await storedRows({ collection: 'data-tables', payload: office.payload, where })
  return found.length > 0
}

const sweepLater = () => {
  onTheDay(LATER)
  return removeUnusedTables({ payload: office.payload })
}

/** Empties the newest record or its versions behind the back of everything. */
const forgetIn = (places: ('row' | 'versions')[]) => {
  const { payload } = office
  const set = { keyArea: null }
  const where = { title: `第${village}村财务收支情况` }
  const change = { row: rawUpdate, versions: rawUpdateVersions }
  return Promise.all(places.map((at) => change[at]({ collection: 'entries', payload, set, where })))
}

describe('lists that nothing names', () => {
  test('are removed a day after they were stored, and not before', async () => {
    const unused = await store('无人引用')
    expect(await removeUnusedTables({ payload: office.payload })).toEqual(NOTHING)
    expect(await isStored(unused)).toBe(true)
    expect(await sweepLater()).toEqual({ failures: [], removed: 1 })
    expect(await isStored(unused)).toBe(false)
    expect(await sweepLater()).toEqual(NOTHING)
  })

  test('are looked for in more records than one page holds', async () => {
    const reference = await store('很多记录')
    await draft(reference)
    const { db } = office.payload
    const find = jest.spyOn(db, 'find')
    const { keyArea: _, ...blank } = entry(null)
    for (let count = 0; count < 105; count += 1) {
      await db.create({ collection: 'entries', data: { ...blank, _status: 'draft' } })
    }
    const last = await store('最后一页')
    await draft(last)
    await forgetIn(['versions'])
    expect(await sweepLater()).toEqual(NOTHING)
    const pages = find.mock.calls.filter(([{ collection }]) => collection === 'entries')
    expect(pages.length).toBeGreaterThan(1)
  })
})

describe('lists that something names stay', () => {
  test.each([
    ['the record', 'draft', 'versions'],
    ['a version', 'draft', 'row'],
  ] as const)('%s', async (_, act, forgotten) => {
    const reference = await store(forgotten)
    await office[act]('entries', entry(reference))
    await forgetIn([forgotten])
    expect(await sweepLater()).toEqual(NOTHING)
    jest.useRealTimers()
    await forgetIn(['row', 'versions'])
    expect(await sweepLater()).toEqual({ failures: [], removed: 1 })
  })

  test.each([
    ['a review', 'submit', ['review-snapshots']],
    ['what is public', 'publish', ['review-snapshots', 'publication-states']],
  ] as const)('%s', async (_, act, named) => {
    const reference = await store(act)
    await office[act]('entries', entry(reference))
    await forgetIn(['row', 'versions'])
    for (const collection of named) {
      const texts = JSON.stringify(await storedRows({ collection, payload: office.payload }))
      expect(texts).toContain(reference.sha256)
    }
    expect(await sweepLater()).toEqual(NOTHING)
    expect(await isStored(reference)).toBe(true)
  })

  test('every place of approved texts is read', async () => {
    const expected = await Promise.all(
      (
        [
          ['review-snapshots', 'content'],
          ['publication-states', 'snapshot'],
          ['publications', 'body'],
        ] as const
      ).map(async ([collection, column]) => {
        const found = await storedRows({ collection, payload: office.payload })
        return found.flatMap((row) => (typeof row[column] === 'string' ? [row[column]] : []))
      }),
    )
    const texts: string[] = []
    for await (const text of approvedTexts(office.payload)) texts.push(text)
    expect(expected.map(({ length }) => length)).not.toContain(0)
    expect(texts.map(sha256Hex).sort()).toEqual(expected.flat().map(sha256Hex).sort())
  })
})

describe('lists picked anew while they are looked for', () => {
  const beforeRemoval = (act: () => Promise<unknown>) => {
    const { db } = office.payload
    const remove = db.deleteMany.bind(db)
    jest.spyOn(db, 'deleteMany').mockImplementationOnce(async (args) => {
      await act()
      return remove(args)
    })
  }

  test('stay when their content is stored again', async () => {
    const reference = await store('再次存入')
    onTheDay(LATER)
    beforeRemoval(() => draftLater(rows('再次存入')))
    await removeUnusedTables({ payload: office.payload })
    expect(await isStored(reference)).toBe(true)
    expect(await removeUnusedTables({ payload: office.payload })).toEqual(NOTHING)
  })

  test('stay when a record names them again', async () => {
    const reference = await store('再次引用')
    const id = await draft([])
    onTheDay(LATER)
    beforeRemoval(() => replaceIncome(id, reference))
    await removeUnusedTables({ payload: office.payload })
    expect(await isStored(reference)).toBe(true)
  })

  test('are stored once more when they were removed a moment before', async () => {
    const { sha256 } = await store('刚刚删除')
    expect((await sweepLater()).removed).toBe(1)
    await replaceIncome(await draftLater(), rows('刚刚删除'))
    expect(await isStored({ rowCount: 250, sha256 })).toBe(true)
  })
})

test('what a crash leaves over is removed by the next run', async () => {
  const lists = [await store('其一'), await store('其二'), await store('其三')]
  onTheDay(LATER)
  const { db } = office.payload
  const remove = db.deleteMany.bind(db)
  jest
    .spyOn(db, 'deleteMany')
    .mockImplementationOnce(remove)
    .mockRejectedValueOnce(new Error('killed'))
  const broken = await removeUnusedTables({ payload: office.payload })
  expect(broken).toMatchObject({ failures: [{ error: 'Error: killed' }], removed: 2 })
  expect(await removeUnusedTables({ payload: office.payload })).toEqual({
    failures: [],
    removed: 1,
  })
  for (const list of lists) expect(await isStored(list)).toBe(false)
})

/** A draft made locally, since tokens have run out by then. */
async function draftLater(income: unknown = []): Promise<string> {
  const { id } = await office.payload.create({
    collection: 'entries',
    data: entry(income) as never,
    draft: true,
  })
  return id
}
