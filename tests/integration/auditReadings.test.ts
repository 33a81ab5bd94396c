import type { CollectionSlug } from 'payload'

import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { createLocalReq } from 'payload'

import { reviewOverview } from '../../plugins/confidentiality-review/src/overview/reviewOverview.ts'
import { type App, bootApp } from '../support/bootApp.ts'
import { submitOverRest } from '../support/reviewOverRest.ts'
import { ENTRY } from '../support/soundRecords.ts'
import {
  type Colleague,
  staffOfTwoDepartments,
  type TwoDepartments,
} from '../support/staffOfTwoDepartments.ts'
import { uploadAs } from '../support/uploadAs.ts'

const READINGS = 'review-readings' as CollectionSlug
let app: App
let staff: TwoDepartments
let foreign: string
let own: string

beforeAll(async () => {
  app = await bootApp()
  staff = await staffOfTwoDepartments(app)
  foreign = await draft(staff.financeHandler, staff.finance.id)
  own = await draft(staff.handler, staff.audit.id)
})
afterAll(() => app.close())

async function draft({ rest }: Colleague, department: string): Promise<string> {
  const { body, text } = await rest('POST', '/entries?draft=true', { ...ENTRY, department })
  const { doc } = body as { doc?: { id: string } }
  if (!doc) throw new Error(text)
  return doc.id
}

type Line = {
  at: string
  department: string
  name: string
  person: string
  target: string
  what: string
}

/** The lines written about what a person read since the test began. */
let begun = ''
beforeEach(() => {
  begun = new Date().toISOString()
})
async function linesOf({ id }: Colleague): Promise<Line[]> {
  const { docs } = await app.payload.db.find<Line>({
    collection: READINGS,
    pagination: false,
    sort: 'at',
    where: { and: [{ person: { equals: `users:${id}` } }, { at: { greater_than_equal: begun } }] },
  })
  return docs
}

const targetOf = (id: string) => `entries:${id}`

describe('a read of an unpublished text of another department is written down:', () => {
  test('by the auditor, opening it: who, what, when and whose', async () => {
    expect((await staff.auditor.rest('GET', `/entries/${foreign}?draft=true`)).status).toBe(200)
    const [line] = await linesOf(staff.auditor)
    expect(line).toMatchObject({
      department: staff.finance.id,
      name: 'auditor',
      person: `users:${staff.auditor.id}`,
      target: targetOf(foreign),
      what: 'document',
    })
    expect(Math.abs(Date.parse(line!.at) - Date.now())).toBeLessThan(60_000)
  })

  test('by the office, in a list that names hardly a field', async () => {
    await staff.office.rest('GET', '/entries?draft=true&select[title]=true&limit=0')
    expect((await linesOf(staff.office)).map(({ target }) => target)).toEqual([targetOf(foreign)])
  })

  test('by the administrator, in its versions', async () => {
    await staff.admin.rest('GET', `/entries/versions?where[parent][equals]=${foreign}&depth=2`)
    expect(await linesOf(staff.admin)).toMatchObject([
      { target: targetOf(foreign), what: 'version' },
    ])
  })

  test('by whoever downloads an attachment of its department', async () => {
    const { body } = await uploadAs({
      app,
      data: {},
      file: { bytes: Buffer.from('预算底稿'), name: '底稿.txt', type: 'text/plain' },
      token: staff.financeHandler.token,
    })
    const { doc } = body as { doc: { filename: string; id: string } }
    const file = `/attachments/file/${encodeURIComponent(doc.filename)}`
    for (const person of [staff.auditor, staff.financeHandler, staff.handler]) {
      await person.rest('GET', file)
    }
    expect(await linesOf(staff.auditor)).toMatchObject([
      { department: staff.finance.id, target: `attachments:${doc.id}`, what: 'file' },
    ])
    for (const person of [staff.financeHandler, staff.handler]) {
      expect(await linesOf(person)).toEqual([])
    }
  })

  test('by whoever looks at its review', async () => {
    const other = await draft(staff.financeHandler, staff.finance.id)
    await submitOverRest({ id: other, collection: 'entries', handler: staff.financeHandler.rest })
    const account = await app.payload.findByID({ id: staff.auditor.id, collection: 'users' })
    const req = await createLocalReq({ user: { ...account, collection: 'users' } }, app.payload)
    await reviewOverview({ id: other, collection: 'entries', req })
    expect(await linesOf(staff.auditor)).toMatchObject([
      { target: targetOf(other), what: 'review' },
    ])
  })
})

test('twenty reads in a minute are one line, however many at once', async () => {
  const other = await draft(staff.financeHandler, staff.finance.id)
  const reads = Array.from({ length: 20 }, () =>
    staff.office.rest('GET', `/entries/${other}?draft=true`),
  )
  for (const { status } of await Promise.all(reads)) expect(status).toBe(200)
  const minutes = new Set((await linesOf(staff.office)).map(({ at }) => at.slice(0, 16)))
  expect(await linesOf(staff.office)).toHaveLength(minutes.size)
})

test('nobody is written down for reading at home, or for what he was not given', async () => {
  await staff.auditor.rest('GET', `/entries/${own}?draft=true`)
  await staff.examiner.rest('GET', `/entries/${own}?draft=true`)
  expect((await staff.financeHandler.rest('GET', `/entries/${own}?draft=true`)).status).toBe(404)
  for (const person of [staff.auditor, staff.examiner, staff.financeHandler]) {
    expect(await linesOf(person)).toEqual([])
  }
})

describe('the lines', () => {
  test('are seen by the auditor of all departments and by nobody else', async () => {
    const seenBy = async (person: Colleague | null) => {
      const user = person && (await app.payload.findByID({ id: person.id, collection: 'users' }))
      const { totalDocs } = await app.payload.find({
        collection: READINGS,
        overrideAccess: false,
        // Without a condition MongoDB gives an estimate.
        where: { id: { exists: true } },
        user: user && ({ ...user, collection: 'users' } as never),
      })
      return totalDocs
    }
    expect(await seenBy(staff.auditor)).toBeGreaterThan(3)
    for (const person of [staff.admin, staff.office, staff.handler, null]) {
      await expect(seenBy(person)).rejects.toMatchObject({ status: 403 })
    }
  })

  test('are neither changed, removed nor forged', async () => {
    const [line] = (await app.payload.db.find<{ id: string }>({ collection: READINGS })).docs
    const { id } = line!
    const db = app.payload.db
    for (const write of [
      () => db.create({ collection: READINGS, data: { key: 'x' } }),
      () => db.updateOne({ id, collection: READINGS, data: { name: 'x' } }),
      () => db.deleteOne({ collection: READINGS, where: { id: { equals: id } } }),
      () => db.deleteMany({ collection: READINGS, where: {} }),
      () => app.payload.delete({ id, collection: READINGS }),
    ]) {
      await expect(write()).rejects.toThrow('written by its engine only')
    }
  })

  test('come first: a read that cannot be written down is refused', async () => {
    const { find } = app.payload.db
    const other = await draft(staff.financeHandler, staff.finance.id)
    app.payload.db.find = (async (args: Parameters<typeof find>[0]) => {
      if (args.collection === READINGS) throw new Error('the disk is full')
      return find.call(app.payload.db, args)
    }) as typeof find
    const { status, text } = await staff.office.rest('GET', `/entries/${other}?draft=true`)
    app.payload.db.find = find
    expect([status, text.includes(ENTRY.title)]).toEqual([500, false])
  })
})
