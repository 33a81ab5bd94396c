import type { CollectionSlug } from 'payload'

import { keyAreas, publicKeyArea } from '@gongkai/key-areas'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createLocalReq } from 'payload'

import { serverText } from '../../plugins/confidentiality-review/src/components/reviewState/serverText.ts'
import { wordingFor } from '../../plugins/confidentiality-review/src/components/ReviewTab/wordingFor.ts'
import { reviewComparison } from '../../plugins/confidentiality-review/src/overview/reviewComparison.ts'
import { reviewOverview } from '../../plugins/confidentiality-review/src/overview/reviewOverview.ts'
import { type App, bootApp } from '../support/bootApp.ts'
import { formAs } from '../support/formAs.ts'
import {
  nameOf,
  PERSONAL_FIELDS,
  type PersonalFields,
  plantedPersonalFields,
  valueAt,
} from '../support/personalFields.ts'
import { publishOverRest } from '../support/reviewOverRest.ts'
import { ENTRY, INTERPRETATION } from '../support/soundRecords.ts'
import { staffOfTwoDepartments, type TwoDepartments } from '../support/staffOfTwoDepartments.ts'
import { uploadAs } from '../support/uploadAs.ts'

type Doc = { id: string; keyArea: object[] }
type Person = Exclude<keyof TwoDepartments, 'audit' | 'finance'>

const WRITE_SIGN_OR_INSPECT = ['handler', 'examiner', 'approver', 'office', 'auditor'] as const
const RUN_ACCOUNTS = ['admin', 'departmentAdmin'] as const
const IN_FULL = /钱[^*]孙/

let app: App
let staff: TwoDepartments
let planted: PersonalFields
let areas: string[]
/** A record for each way and area, so that each reading has a line of its own. */
const entries = new Map<string, string>()

beforeAll(async () => {
  app = await bootApp()
  staff = await staffOfTwoDepartments(app)
  const file = { bytes: Buffer.from('听证笔录'), name: '笔录.txt', type: 'text/plain' }
  const data = { department: staff.audit.id }
  const { body } = await uploadAs({ app, data, file, token: staff.handler.token })
  planted = plantedPersonalFields({ file: (body as { doc: Doc }).doc.id })
  areas = [...new Set(planted.fields.map(({ area }) => area))]
  for (const way of Object.keys(WAYS)) {
    for (const area of areas) {
      const keyArea = [planted.blocks.get(area)]
      entries.set(`${way} ${area}`, await draft('entries', { ...ENTRY, keyArea }))
    }
  }
}, 120_000)
afterAll(() => app.close())

async function draft(collection: string, data: object): Promise<string> {
  const own = { department: staff.audit.id, ...data }
  const { rest } = staff[own.department === staff.audit.id ? 'handler' : 'financeHandler']
  const { body, text } = await rest('POST', `/${collection}?draft=true&depth=0`, own)
  const { doc } = body as { doc?: Doc }
  if (!doc) throw new Error(text)
  return doc.id
}

const userOf = async (person: Person) => ({
  ...(await app.payload.findByID({ id: staff[person].id, collection: 'users' })),
  collection: 'users' as const,
})

async function get<Answer>(person: Person, path: string): Promise<Answer> {
  const { body, status, text } = await staff[person].rest('GET', path)
  if (status !== 200) throw new Error(text)
  return body as Answer
}

async function firstOf<Row>(person: Person, path: string): Promise<Row> {
  const { docs } = await get<{ docs: Row[] }>(person, path)
  if (!docs[0]) throw new Error('there is none')
  return docs[0]
}

type Version = { id: string; version: Doc }
const versionOf = (person: Person, id: string) =>
  firstOf<Version>(person, `/entries/versions?where[parent][equals]=${id}&depth=0&limit=1`)

/** Every way on which a stored record comes to a person. */
const WAYS: Record<string, (person: Person, id: string) => Promise<Doc>> = {
  'in REST by id': (person, id) => get(person, `/entries/${id}?draft=true&depth=0`),
  'in a list of REST': (person, id) =>
    firstOf(person, `/entries?draft=true&depth=0&where[id][equals]=${id}`),
  'in its versions': async (person, id) => (await versionOf(person, id)).version,
  'in one version': async (person, id) => {
    const where = { parent: { equals: id } }
    const { docs } = await app.payload.findVersions({ collection: 'entries', where })
    return (await get<Version>(person, `/entries/versions/${docs[0]!.id}?depth=0`)).version
  },
  'in a record that names it': async (person, id) => {
    const naming = await draft('interpretations', { ...INTERPRETATION, interprets: [id] })
    const path = `/interpretations/${naming}?draft=true&depth=1`
    return (await get<{ interprets: [Doc] }>(person, path)).interprets[0]
  },
  'in the Local API without overrideAccess': async (person, id) =>
    (await app.payload.findByID({
      id,
      collection: 'entries',
      depth: 0,
      draft: true,
      overrideAccess: false,
      user: await userOf(person),
    })) as never,
}

/** What the review tab shows of the text. */
async function reviewText(person: Person, id: string): Promise<string> {
  const collection = 'entries'
  const req = await createLocalReq({ user: await userOf(person) }, app.payload)
  const overview = (await reviewOverview({ id, collection, req }))!
  const text = serverText(req.i18n as never)
  const wording = wordingFor({ i18n: req.i18n as never, text })
  return JSON.stringify(await reviewComparison({ collection, overview, req, wording }))
}

async function lines(person: Person, target: string): Promise<number> {
  const { totalDocs } = await app.payload.count({
    collection: 'review-readings' as CollectionSlug,
    where: {
      and: [{ person: { equals: `users:${staff[person].id}` } }, { target: { equals: target } }],
    },
  })
  return totalDocs
}

const fieldsOf = (area: string) => planted.fields.filter((field) => field.area === area)

test('the fields with personal data, or for fewer people than the public, are these', () => {
  const shown = planted.fields.map((field) => `${nameOf(field)}: ${field.seenAs}`)
  expect(shown).toEqual(PERSONAL_FIELDS)
})

describe.each(Object.keys(WAYS))('personal data %s', (way) => {
  const read = WAYS[way]!
  const entry = (area: string) => entries.get(`${way} ${area}`)!

  test.each(WRITE_SIGN_OR_INSPECT)('Q03 is seen in full by the %s, and noted', async (person) => {
    for (const area of areas) {
      const { keyArea } = await read(person, entry(area))
      for (const field of fieldsOf(area)) {
        const seen = valueAt(keyArea, field.path)
        const isText = typeof field.value === 'string'
        const value: unknown = isText ? field.value : expect.anything()
        expect({ [nameOf(field)]: seen }).toEqual({ [nameOf(field)]: value })
      }
      expect(await lines(person, `entries:${entry(area)}`)).toBeGreaterThan(0)
    }
  })

  test.each(RUN_ACCOUNTS)('Q03 is seen masked or not at all by the %s', async (person) => {
    for (const area of areas) {
      const { keyArea } = await read(person, entry(area))
      const hidden = fieldsOf(area).filter(({ seenAs }) => seenAs === 'left out')
      for (const field of fieldsOf(area)) {
        const isHidden = hidden.some(({ path }) =>
          path.every((name, at) => field.path[at] === name),
        )
        const value: unknown = isHidden ? undefined : expect.stringMatching(/^钱\*孙$/)
        expect({ [nameOf(field)]: valueAt(keyArea, field.path) }).toEqual({
          [nameOf(field)]: value,
        })
      }
      expect(JSON.stringify(keyArea)).not.toMatch(IN_FULL)
      expect(await lines(person, `entries:${entry(area)}`)).toBe(0)
    }
  })

  test('is not seen by anybody of another department', async () => {
    for (const area of areas) await expect(read('financeHandler', entry(area))).rejects.toThrow()
  })
})

describe('personal data', () => {
  test('of another department is seen by those who inspect it, not by who runs accounts', async () => {
    const keyArea = [planted.blocks.get('village-ledger')]
    const id = await draft('entries', { ...ENTRY, department: staff.finance.id, keyArea })
    const path = `/entries/${id}?draft=true&depth=0`
    for (const person of ['office', 'auditor'] as const) {
      expect(JSON.stringify(await get(person, path))).toMatch(IN_FULL)
      expect(await lines(person, `entries:${id}`)).toBe(1)
    }
    expect(JSON.stringify(await get('admin', path))).not.toMatch(IN_FULL)
  })

  test('in the texts of a review is noted, and masked for who runs accounts', async () => {
    const id = await draft('entries', {
      ...ENTRY,
      keyArea: [planted.blocks.get('housing-allotment')],
    })
    expect(await reviewText('examiner', id)).toMatch(IN_FULL)
    expect(await lines('examiner', `entries:${id}`)).toBe(1)
    const masked = await reviewText('departmentAdmin', id)
    expect([masked.includes('钱*孙'), IN_FULL.test(masked)]).toEqual([true, false])
    expect(await lines('departmentAdmin', `entries:${id}`)).toBe(0)
  })

  test('in a long list is noted, and masked for who runs accounts', async () => {
    const [field, list] = ['applicants', 'housing-allotment']
    const rows = Array.from({ length: 201 }, (_, at) => ({ name: '钱一孙', queueNo: `${at}` }))
    const place = { area: list, department: staff.audit.id, field }
    const path = '/key-areas/tables'
    const stored = await formAs({
      app,
      parts: { ...place, rows },
      path,
      token: staff.handler.token,
    })
    const { sha256 } = stored.body as { sha256: string }
    const { docs } = await app.payload.find({
      collection: 'data-tables',
      where: { sha256: { equals: sha256 } },
    })
    const [target, address] = [
      `data-tables:${docs[0]!.id}`,
      `${path}/${sha256}?${new URLSearchParams(place)}`,
    ]
    expect(await get('examiner', address)).toEqual({ rows })
    expect(await lines('examiner', target)).toBe(1)
    expect(await get('admin', address)).toEqual({
      rows: rows.map((row) => ({ ...row, name: '钱*孙' })),
    })
    expect(await lines('admin', target)).toBe(0)
    expect((await staff.handler.rest('GET', '/data-tables')).status).toBeGreaterThanOrEqual(400)
  })

  test('of a whole list that is for fewer people is not given to who runs accounts', async () => {
    const place = { area: 'social-assistance', department: staff.audit.id, field: 'list' }
    const parts = { ...place, rows: [{ name: '钱一孙' }] }
    const path = '/key-areas/tables'
    const { body } = await formAs({ app, parts, path, token: staff.handler.token })
    const address = `${path}/${(body as { sha256: string }).sha256}?${new URLSearchParams(place)}`
    expect(await get('approver', address)).toEqual({ rows: [{ name: '钱一孙' }] })
    expect((await staff.admin.rest('GET', address)).status).toBe(404)
  })

  test('is nothing to search or sort by, so that hits do not tell it', async () => {
    for (const query of [
      'where[keyArea.changes.idNumber][exists]=true',
      'sort=keyArea.personnel-change.changes.idNumber',
    ]) {
      for (const person of ['admin', 'handler'] as const) {
        expect((await staff[person].rest('GET', `/entries?${query}`)).status).toBe(400)
      }
    }
  })

  test('is in no public form of any area, nor in the files of its lists', () => {
    for (const area of areas) {
      const fields = { keyArea: [planted.blocks.get(area)] }
      const form = publicKeyArea({ areas: keyAreas, fields, today: '2026-03-10' })!
      expect(JSON.stringify(form.data)).not.toMatch(IN_FULL)
      expect(form.files.filter(({ text }) => IN_FULL.test(text))).toEqual([])
    }
  })

  test('stays masked in the feeds and noted for staff once it is published', async () => {
    const area = keyAreas.find(({ slug }) => slug === 'administrative-licence')!
    const keyArea = [{ ...area.sample, blockType: area.slug }]
    const id = await draft('entries', { ...ENTRY, keyArea })
    const released = await publishOverRest({
      id,
      approver: staff.approver.rest,
      collection: 'entries',
      examiner: staff.examiner.rest,
      handler: staff.handler.rest,
    })
    expect([released.status, released.text]).toEqual([200, expect.anything()])
    const feed = await app.stranger('GET', '/feeds/v1/feeds/all/feed.json')
    expect([feed.text.includes('王*明'), /王小明|990421197511030020/.test(feed.text)]).toEqual([
      true,
      false,
    ])
    const seen = await get('office', `/entries/${id}?depth=0`)
    expect(seen).toMatchObject({ _status: 'published' })
    expect(JSON.stringify(seen)).toContain('990421197511030020')
    expect(await lines('office', `entries:${id}`)).toBe(1)
    expect(JSON.stringify(await get('admin', `/entries/${id}?depth=0`))).not.toContain('王小明')
  })

  test('has no way out by GraphQL, which is off', () => {
    expect(app.payload.config.graphQL.disable).toBe(true)
  })
})
