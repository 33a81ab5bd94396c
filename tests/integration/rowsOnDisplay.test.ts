import type { JsonObject } from 'payload'

import { keyAreas } from '@gongkai/key-areas'
import { sweep, verifyLog } from '@gongkai/publications'
import { addDays, officeDate } from '@gongkai/shared'
import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

import { endDisplays } from '../../src/publication/endDisplays.ts'
import { onTheDay } from '../support/onTheDay.ts'
import { bootRecordOffice, type RecordOffice } from '../support/recordOffice.ts'
import { ENTRY } from '../support/soundRecords.ts'
import { storedRows } from '../support/storedRows.ts'

type Attachment = { title: string; url: string }

const { sample } = keyAreas.find(({ slug }) => slug === 'administrative-penalty')!
const [ofBody, ofPerson] = sample.rows as [object, object]

const today = officeDate(new Date())
const day = (count: number) => addDays({ count, from: today })
/** Days from today on which rows end: a later one for each test, since the clock goes on. */
const lasts = [30, 40, 50]
const decided = { decidedOn: day(-2), publishedOn: null, validTo: day(60) }
const secondBody = { ...ofBody, ...decided, displayTo: day(90) }

let office: RecordOffice
let count = 0
let last = 0

beforeAll(async () => {
  office = await bootRecordOffice()
}, 90_000)
afterEach(() => {
  jest.useRealTimers()
})
afterAll(() => office.close())

/** A list with one natural person, whose row is shown until `last`, among bodies shown for longer. */
function publish({ bodies, person }: { bodies: number; person: string }): Promise<string> {
  count += 1
  last = lasts[count - 1]!
  const rows = Array.from({ length: bodies }, (_, row) => ({
    ...secondBody,
    documentNumber: `澄市监处罚〔2026〕${count}${String(row).padStart(4, '0')}号`,
  }))
  const own = {
    ...ofPerson,
    ...decided,
    displayTo: day(last),
    documentNumber: `澄市监处罚〔2026〕9${count}号`,
    facts: `未办理登记从事经营活动，案号${person}。`,
    severity: 'minor',
  }
  return office.publish('entries', {
    ...ENTRY,
    category: 'penalties',
    content: null,
    documentNumber: `示市监发〔2026〕${count}号`,
    keyArea: [{ ...sample, blockType: 'administrative-penalty', rows: [...rows, own] }],
    title: `行政处罚信息公示表${count}`,
  })
}

async function publicAttachments(id: string): Promise<Attachment[]> {
  const { body } = await office.recordOf('entries', id)
  return body.attachments as Attachment[]
}

const get = ({ url }: Attachment) => office.app.stranger('GET', new URL(url).pathname)

/** Everything a stranger can be given: texts of the log that are kept, and the public files. */
async function publicTexts(): Promise<string> {
  const directory = path.join(office.app.dataDirectory, 'public-files')
  const names = await readdir(directory, { recursive: true, withFileTypes: true })
  const files = names.filter((entry) => entry.isFile())
  const texts = await Promise.all(
    files.map(({ name, parentPath }) => readFile(path.join(parentPath, name), 'utf8')),
  )
  const bodies = await storedRows({ collection: 'publications', payload: office.payload })
  return [...texts, ...bodies.map(({ body }) => String(body))].join('\n')
}

describe('公示截止期 rows leave the public list by themselves', () => {
  test.each([
    ['in the record', 3, '甲-001'],
    ['kept apart and only named in the feed', 501, '甲-002'],
  ])('from a list %s', async (_, bodies, person) => {
    const { payload } = office
    const id = await publish({ bodies, person })
    const before = await publicAttachments(id)
    const revision = (await office.recordOf('entries', id)).revision
    expect(await publicTexts()).toContain(person)

    onTheDay(day(last))
    await sweep({ payload })
    expect(await publicTexts()).toContain(person)

    onTheDay(day(last + 1))
    expect(await endDisplays({ payload })).toEqual({ ended: 0, failures: [] })
    expect(await sweep({ payload })).toMatchObject({ appended: 1, failures: [] })
    const record = await office.recordOf('entries', id)
    expect(record).toMatchObject({ change: { kind: 'metadata' }, revision, state: 'published' })
    expect(await publicTexts()).not.toContain(person)
    for (const attachment of before) expect((await get(attachment)).status).not.toBe(200)

    const [asCsv, asJson] = await publicAttachments(id)
    expect((await get(asCsv!)).text.trim().split('\r\n')).toHaveLength(bodies + 1)
    expect(JSON.parse((await get(asJson!)).text)).toMatchObject({ total: bodies })
    const { data } = (record.body._disclosure as { key_area: { data: JsonObject } }).key_area
    expect(data.rows).toMatchObject(bodies > 500 ? { row_count: bodies } : { length: bodies })

    expect(await sweep({ payload })).toMatchObject({ appended: 0 })
    expect(await verifyLog({ payload })).toMatchObject({ ok: true })
  })

  test('a list without any row left is taken down, with its title', async () => {
    const { payload } = office
    const id = await publish({ bodies: 0, person: '乙-001' })
    onTheDay(day(last))
    expect(await endDisplays({ payload })).toEqual({ ended: 0, failures: [] })
    onTheDay(day(last + 1))
    expect(await endDisplays({ payload })).toEqual({ ended: 1, failures: [] })
    const record = await office.recordOf('entries', id)
    expect(record).toMatchObject({
      change: { kind: 'withdrawn', reasonCode: 'display_ended' },
      state: 'withdrawn',
    })
    expect(JSON.stringify(record.body)).toContain('公示期满')
    expect(JSON.stringify(record.body)).not.toContain('行政处罚信息公示表')
    expect(await publicTexts()).not.toContain('乙-001')
    expect(await endDisplays({ payload })).toEqual({ ended: 0, failures: [] })
    expect(await verifyLog({ payload })).toMatchObject({ ok: true })
  })
})
