import type { CollectionSlug, JsonObject } from 'payload'

import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { createLocalReq } from 'payload'

import { isInUse } from '../../src/blankDrafts/isInUse.ts'
import { removeBlankDrafts } from '../../src/blankDrafts/removeBlankDrafts.ts'
import { GATED_COLLECTIONS } from '../../src/components/gatedCollections.ts'
import { onTheDay } from '../support/onTheDay.ts'
import { rawUpdate, rawUpdateVersions } from '../support/rawDatabase.ts'
import { bootRecordOffice, type RecordOffice } from '../support/recordOffice.ts'
import { ENTRY, INTERPRETATION, NOTICE, paragraph } from '../support/soundRecords.ts'
import { storedRows } from '../support/storedRows.ts'
import { uploadAs } from '../support/uploadAs.ts'

type Slug = (typeof GATED_COLLECTIONS)[number]

/** Long after everything the tests store. */
const LATER = '2031-03-05'
const NOTHING = { failures: [], removed: 0 }

let office: RecordOffice

beforeAll(async () => {
  office = await bootRecordOffice()
}, 90_000)
afterEach(() => {
  jest.useRealTimers()
  jest.restoreAllMocks()
})
afterAll(() => office.close())

/** What the admin does when somebody opens 新建. */
async function open(collection: Slug = 'entries'): Promise<string> {
  const { payload, staff } = office
  const user = await payload.findByID({ id: staff.handler.id, collection: 'users', depth: 0 })
  const { id } = await payload.create({
    collection,
    data: {} as never,
    depth: 0,
    draft: true,
    overrideAccess: false,
    req: await createLocalReq({ user }, payload),
    user,
  })
  return id
}

const write = (id: string, data: object, collection: Slug = 'entries') =>
  office.payload.update({ id, collection, autosave: true, data: data as never, draft: true })

const tidy = () => removeBlankDrafts({ payload: office.payload })
const tidyLater = () => {
  onTheDay(LATER)
  return tidy()
}

async function isStored(id: string, collection: Slug = 'entries'): Promise<boolean> {
  const where = { id: { equals: id } }
  const rows = await office.payload.db.count({ collection, where })
  const versions = await office.payload.db.countVersions({
    collection,
    where: { parent: { equals: id } },
  })
  expect(rows.totalDocs > 0).toBe(versions.totalDocs > 0)
  return rows.totalDocs > 0
}

describe('drafts that were opened and left', () => {
  test.each(GATED_COLLECTIONS)('in %s are removed after a day, and not before', async (slug) => {
    const id = await open(slug)
    expect(await tidy()).toEqual(NOTHING)
    expect(await isStored(id, slug)).toBe(true)
    expect(await tidyLater()).toEqual({ failures: [], removed: 1 })
    expect(await isStored(id, slug)).toBe(false)
    expect(await tidyLater()).toEqual(NOTHING)
  })

  test('leave their trace: who opened them stays known', async () => {
    const id = await open()
    await tidyLater()
    const where = { target: { equals: `entries:${id}` } }
    const { payload } = office
    expect(await storedRows({ collection: 'review-contributions', payload, where })).toHaveLength(1)
  })
})

describe('what anybody has written stays', () => {
  const keyArea = [{ blockType: 'village-ledger', village: '第一村' }]
  test.each<[string, JsonObject]>([
    ['a title', { title: '关于' }],
    ['a text', { content: paragraph('为进一步') }],
    ['a key area', { keyArea }],
    ['a row of a list', { relations: [{ rel: 'implements' }] }],
    ['a key word', { keywords: ['农机'] }],
    ['a choice that is not the usual one', { audience: 'specificGroup' }],
    ['a tick', { interpretationRequired: true }],
  ])('%s, in the form or sent at once', async (_, data) => {
    const written = await open()
    await write(written, data)
    const { body } = await office.staff.handler.rest('POST', '/entries?draft=true', data)
    const sent = (body as { doc: { id: string } }).doc.id
    expect(await tidyLater()).toEqual(NOTHING)
    expect([await isStored(written), await isStored(sent)]).toEqual([true, true])
  })

  test('an attachment', async () => {
    const { app, staff } = office
    const { body } = await uploadAs({
      app,
      data: { department: staff.audit.id },
      file: { bytes: Buffer.from('附件'), name: 'a.txt', type: 'text/plain' },
      token: staff.handler.token,
    })
    const id = await open()
    const attachments = [(body as { doc: { id: string } }).doc.id]
    const path = `/entries/${id}?draft=true&autosave=true`
    expect((await staff.handler.rest('PATCH', path, { attachments })).status).toBe(200)
    expect(await tidyLater()).toEqual(NOTHING)
    expect(await isStored(id)).toBe(true)
  })

  test('though it was taken out again, since its versions hold it', async () => {
    const id = await open()
    await write(id, { title: '误写' })
    await office.payload.update({ id, collection: 'entries', data: { title: '' }, draft: true })
    const where = { parent: { equals: id } }
    const before = await office.payload.countVersions({ collection: 'entries', where })
    expect(await tidyLater()).toEqual(NOTHING)
    expect(await isStored(id)).toBe(true)
    expect(await office.payload.countVersions({ collection: 'entries', where })).toEqual(before)
  })

  test('though only the row or only the version still says so', async () => {
    for (const forget of [rawUpdate, rawUpdateVersions]) {
      const numbered = { documentNumber: `示农发〔2026〕${forget.name.length}号` }
      const id = await office.draft('entries', numbered)
      await forget({
        collection: 'entries',
        payload: office.payload,
        set: { documentNumber: null },
        where: numbered,
      })
      expect(await tidyLater()).toEqual(NOTHING)
      jest.useRealTimers()
      expect(await isStored(id)).toBe(true)
    }
  })
})

describe('what is more than an empty form stays', () => {
  test('a draft that another document names', async () => {
    const named = async (collection: Slug, data: (id: string) => object, by: Slug) => {
      const id = await open(collection)
      await office.draft(by, data(id))
      return id
    }
    const interpreted = await named(
      'entries',
      (id) => ({ ...INTERPRETATION, interprets: [id] }),
      'interpretations',
    )
    const related = await named(
      'guides',
      (id) => ({
        ...ENTRY,
        relations: [{ rel: 'implements', target: { relationTo: 'guides', value: id } }],
      }),
      'entries',
    )
    const answered = await named('notices', (id) => ({ ...NOTICE, resultOf: id }), 'notices')
    const fulfilled = await named(
      'catalog-items',
      (id) => ({ ...ENTRY, catalogueItem: id }),
      'entries',
    )
    expect(await tidyLater()).toEqual(NOTHING)
    expect([
      await isStored(interpreted),
      await isStored(related, 'guides'),
      await isStored(answered, 'notices'),
      await isStored(fulfilled, 'catalog-items'),
    ]).toEqual([true, true, true, true])
  })

  test('a draft somebody has begun to write in', async () => {
    const { payload, staff } = office
    const id = await open()
    onTheDay(LATER)
    const lock = await payload.create({
      collection: 'payload-locked-documents',
      data: {
        document: { relationTo: 'entries', value: id },
        user: { relationTo: 'users', value: staff.handler.id },
      },
    })
    expect(await tidy()).toEqual(NOTHING)
    expect(await isStored(id)).toBe(true)
    await payload.delete({ id: lock.id, collection: 'payload-locked-documents' })
    expect(await tidy()).toEqual({ failures: [], removed: 1 })
  })

  test('what was ever submitted, and its index number, though all its fields were emptied', async () => {
    const { payload } = office
    const title = '曾经提请审查'
    const id = await open()
    await write(id, { ...ENTRY, title })
    const submitted = await office.staff.handler.rest('POST', '/review/submit', {
      id,
      collection: 'entries',
    })
    expect(submitted.status).toBe(200)
    const target = { collection: 'entries' as CollectionSlug, id, payload, since: '2031' }
    expect(await isInUse(target)).toBe(true)
    const opened = await open()
    expect(await isInUse({ ...target, id: opened })).toBe(false)
    const numbers = await storedRows({ collection: 'index-numbers', payload })
    expect(await tidyLater()).toEqual({ failures: [], removed: 1 })
    expect([await isStored(id), await isStored(opened)]).toEqual([true, false])
    expect(await storedRows({ collection: 'index-numbers', payload })).toEqual(numbers)
  })

  test('what is public', async () => {
    const id = await office.publish('entries', { ...ENTRY, documentNumber: '示农发〔2026〕10号' })
    expect(await tidyLater()).toEqual(NOTHING)
    expect(await isStored(id)).toBe(true)
  })
})

describe('somebody who writes while a draft is removed', () => {
  test('before its version goes loses nothing', async () => {
    const { db } = office.payload
    const remove = db.deleteVersions.bind(db)
    await losesNothing((write) => {
      jest.spyOn(db, 'deleteVersions').mockImplementationOnce(async (args) => {
        await write()
        return remove(args)
      })
    })
  })

  test('between the last look and the removal of the row loses nothing', async () => {
    const { db } = office.payload
    const count = db.countVersions.bind(db)
    await losesNothing((write, id) => {
      let looks = 0
      jest.spyOn(db, 'countVersions').mockImplementation(async (args) => {
        const found = await count(args)
        if (JSON.stringify(args.where).includes(id)) looks += 1
        if (looks === 2) await write()
        return found
      })
    })
  })

  async function losesNothing(interrupt: (write: () => Promise<void>, id: string) => void) {
    const id = await open()
    onTheDay(LATER)
    let writings = 0
    interrupt(async () => {
      writings += 1
      if (writings === 1) await write(id, { title: '此刻才写' })
    }, id)
    expect(await tidy()).toEqual(NOTHING)
    expect(writings).toBe(1)
    jest.restoreAllMocks()
    const found = await office.payload.findByID({ id, collection: 'entries', draft: true })
    expect(found).toMatchObject({ id, _status: 'draft', title: '此刻才写' })
    expect(await tidy()).toEqual(NOTHING)
    expect(await isStored(id)).toBe(true)
  }
})

test('what a crash leaves over is removed by the next run', async () => {
  const id = await open()
  onTheDay(LATER)
  const { db } = office.payload
  const remove = db.deleteVersions.bind(db)
  jest.spyOn(db, 'deleteVersions').mockImplementationOnce(async (args) => {
    await remove(args)
    throw new Error('killed')
  })
  expect(await tidy()).toEqual({
    failures: [{ error: 'Error: killed', subject: `entries:${id}` }],
    removed: 0,
  })
  expect(await tidy()).toEqual({ failures: [], removed: 1 })
  expect(await isStored(id)).toBe(false)
})
