import type { CollectionSlug } from 'payload'

import { keyAreas } from '@gongkai/key-areas'
import { officeDate, sha256Hex } from '@gongkai/shared'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { type App, bootApp } from '../support/bootApp.ts'
import { schemaFaults } from '../support/feedSchema.ts'
import { formAs } from '../support/formAs.ts'
import { rawUpdate } from '../support/rawDatabase.ts'
import { reviewFindings } from '../support/reviewFindings.ts'
import { publishOverRest, signOverRest, submitOverRest } from '../support/reviewOverRest.ts'
import { ENTRY } from '../support/soundRecords.ts'
import { staffOfTwoDepartments, type TwoDepartments } from '../support/staffOfTwoDepartments.ts'

type Reference = { rowCount: number; sha256: string }
type Doc = { id: string; keyArea: { income: unknown }[] }

const ledger = keyAreas.find(({ slug }) => slug === 'village-ledger')!
const tables = 'data-tables' as CollectionSlug
const place = { area: 'village-ledger', field: 'income' }

/** 250 rows of one 元 each, more than stay in a record. */
const rows = (item = '零星收入') =>
  Array.from({ length: 250 }, (_, row) => ({
    amount: '1.00',
    date: '2025-07-08',
    item: `${item}${row}`,
  }))

let app: App
let staff: TwoDepartments
let count = 40

beforeAll(async () => {
  app = await bootApp()
  staff = await staffOfTwoDepartments(app)
})
afterAll(() => app.close())

async function draft(income: unknown, changes: object = {}): Promise<Doc> {
  count += 1
  const village = `第${count}村`
  const block = {
    blockType: ledger.slug,
    closing: '250.00',
    income,
    opening: '0.00',
    period: '2025-Q3',
    township: '青禾镇',
    village,
  }
  const data = {
    ...ENTRY,
    content: null,
    department: staff.audit.id,
    documentNumber: `示农发〔2026〕${count}号`,
    keyArea: [block],
    title: `${village}财务收支情况`,
    ...changes,
  }
  const saved = await staff.handler.rest('POST', '/entries?draft=true&depth=0', data)
  expect([saved.status, saved.text]).toEqual([201, expect.anything()])
  return (saved.body as { doc: Doc }).doc
}

const incomeOf = ({ keyArea }: Doc) => keyArea[0]!.income as Reference

const store = (sent: object[], { department = staff.audit.id, token = staff.handler.token } = {}) =>
  formAs({ app, parts: { ...place, department, rows: sent }, path: '/key-areas/tables', token })

const submit = ({ id }: Doc) =>
  submitOverRest({ id, collection: 'entries', handler: staff.handler.rest })

const publish = ({ id }: Doc) =>
  publishOverRest({
    id,
    approver: staff.approver.rest,
    collection: 'entries',
    examiner: staff.examiner.rest,
    handler: staff.handler.rest,
  })

/** Puts other rows under a digest, as somebody with the database password can. */
const alterRows = ({ sha256 }: Reference, rowsText: string) =>
  rawUpdate({
    collection: tables,
    payload: app.payload,
    set: { rows: rowsText },
    where: { sha256 },
  })

describe('a long list', () => {
  test('is kept in the record while short, and by its digest when it is long', async () => {
    const short = rows().slice(0, 200)
    expect(incomeOf(await draft(short))).toEqual(short)
    const reference = incomeOf(await draft([...rows(), {}]))
    expect(reference).toEqual({ rowCount: 250, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) })
    expect((await store(rows())).body).toEqual(reference)
    const { totalDocs } = await app.payload.count({
      collection: tables,
      where: { sha256: { equals: reference.sha256 } },
    })
    expect(totalDocs).toBe(1)
  })

  test('is stored by those who handle matters of the department, as rows of its columns', async () => {
    expect((await store(rows(), { token: '' })).status).toBe(401)
    for (const token of [staff.examiner.token, staff.financeHandler.token, staff.admin.token]) {
      expect(await store(rows(), { token })).toMatchObject({ status: 403 })
    }
    expect((await store([{ amount: { $gt: 0 } }])).status).toBe(400)
    expect((await store([{ amount: '1.00', strange: 'x' }])).body).toMatchObject({ rowCount: 1 })
    const elsewhere = { ...place, department: staff.audit.id, field: 'closing', rows: rows() }
    const { token } = staff.handler
    const path = '/key-areas/tables'
    expect((await formAs({ app, parts: elsewhere, path, token })).status).toBe(404)
  })

  test('is read by the staff of its department alone', async () => {
    const { sha256 } = incomeOf(await draft(rows('可读')))
    const query = new URLSearchParams({ ...place, department: staff.audit.id })
    const path = `/key-areas/tables/${sha256}?${query}`
    for (const { rest } of [staff.handler, staff.examiner, staff.office]) {
      expect((await rest('GET', path)).body).toEqual({ rows: rows('可读') })
    }
    expect((await staff.financeHandler.rest('GET', path)).status).toBe(404)
    expect((await app.stranger('GET', path)).status).toBe(401)
    const own = new URLSearchParams({ ...place, department: staff.finance.id })
    const asked = await staff.financeHandler.rest('GET', `/key-areas/tables/${sha256}?${own}`)
    expect(asked.status).toBe(404)
  })

  test('is written by nothing else: no API, no local call, no adapter', async () => {
    const { sha256 } = incomeOf(await draft(rows('封存')))
    const where = { sha256: { equals: sha256 } }
    const { db } = app.payload
    for (const method of ['GET', 'POST', 'PATCH', 'DELETE']) {
      const { status } = await staff.admin.rest(
        method,
        '/data-tables',
        method === 'GET' ? undefined : {},
      )
      expect(status).toBeGreaterThanOrEqual(400)
    }
    const data = { rows: '[]' }
    await expect(
      app.payload.update({ collection: tables, data: data as never, where }),
    ).resolves.toMatchObject({ docs: [] })
    await expect(db.updateMany({ collection: tables, data, where })).rejects.toThrow(
      'its engine only',
    )
    await expect(db.deleteMany({ collection: tables, where })).rejects.toThrow('its engine only')
    await expect(db.create({ collection: tables, data })).rejects.toThrow('its engine only')
  })

  test('moves with its record to another department', async () => {
    const { id, keyArea } = await draft(rows('移交'))
    await app.payload.update({
      id,
      collection: 'entries',
      data: { department: staff.finance.id },
      draft: true,
    })
    const query = new URLSearchParams({ ...place, department: staff.finance.id })
    const { sha256 } = keyArea[0]!.income as Reference
    const read = await staff.financeHandler.rest('GET', `/key-areas/tables/${sha256}?${query}`)
    expect(read.body).toEqual({ rows: rows('移交') })
  })
})

describe('attacks on a long list', () => {
  const refused = {
    body: { errors: [{ data: { errors: [{ path: 'keyArea.0.income' }] } }] },
    status: 400,
  }

  test('its rows are checked like rows in the record', async () => {
    const wrong = rows().map((row, index) => (index === 249 ? { ...row, amount: '1.50' } : row))
    const answer = await submit(await draft(wrong))
    expect(answer).toMatchObject({ status: 400 })
    expect(answer.text).toContain('keyArea.0.closing')
  })

  test('a list of another department does not answer to its digest', async () => {
    const { financeHandler, finance } = staff
    const stored = await store(rows('别部门'), {
      department: finance.id,
      token: financeHandler.token,
    })
    expect(await submit(await draft(stored.body))).toMatchObject(refused)
  })

  test('rows altered or miscounted before submission are refused', async () => {
    const doc = await draft(rows('改前'))
    await alterRows(incomeOf(doc), JSON.stringify(rows('改后')))
    expect(await submit(doc)).toMatchObject(refused)
    const { sha256 } = incomeOf(await draft(rows('数错')))
    expect(await submit(await draft({ rowCount: 251, sha256 }))).toMatchObject(refused)
    expect(await submit(await draft({ rowCount: 250, sha256: 'f'.repeat(64) }))).toMatchObject(
      refused,
    )
  })

  test('rows altered or swapped during the review are not approved', async () => {
    const doc = await draft(rows('审中'))
    const submitted = await submit(doc)
    expect(submitted.status).toBe(200)
    await alterRows(incomeOf(doc), JSON.stringify(rows('换掉')))
    const lock = submitted.body as Parameters<typeof signOverRest>[0]['lock']
    const signed = await signOverRest({ lock, signer: staff.examiner.rest })
    expect(signed.status).toBe(409)
  })

  test('rows altered after publication are an incident, and the public files stay as approved', async () => {
    const doc = await draft(rows('公开'))
    expect(await publish(doc)).toMatchObject({ status: 200 })
    expect(await reviewFindings(app.payload)).toEqual([])
    await alterRows(incomeOf(doc), JSON.stringify(rows('事后')))
    expect(await reviewFindings(app.payload)).toEqual([
      `INCIDENT alteredEnclosure entries:${doc.id}`,
    ])
    const { body } = await app.stranger('GET', '/feeds/v1/feeds/all/feed.json')
    expect(JSON.stringify(body)).not.toContain('事后')
  })

  test('a digest swapped after publication has no approval', async () => {
    const doc = await draft(rows('原表'))
    const other = await draft(rows('他表'))
    expect(await publish(doc)).toMatchObject({ status: 200 })
    const swapped = await staff.handler.rest('PATCH', `/entries/${doc.id}`, {
      _status: 'published',
      keyArea: [{ ...doc.keyArea[0], income: incomeOf(other) }],
    })
    expect(swapped.status).toBeGreaterThanOrEqual(400)
  })
})

describe('a published list', () => {
  test('stands in the feed while short and always beside it as CSV and JSON', async () => {
    expect(await publish(await draft(rows('附表')))).toMatchObject({ status: 200 })
    const { body } = await app.stranger('GET', '/feeds/v1/feeds/all/feed.json')
    const [item] = (body as { items: PublicItem[] }).items
    expect(item?._disclosure.key_area.data.income).toHaveLength(250)
    const files = item!.attachments.filter(({ title }) => title.startsWith('收入'))
    expect(files.map(({ mime_type, title }) => [title, mime_type])).toEqual([
      ['收入（CSV）', 'text/csv'],
      ['收入（JSON）', 'application/json'],
    ])
    const texts = await Promise.all(
      files.map(async ({ _disclosure, url }) => {
        const file = await app.stranger('GET', new URL(url).pathname)
        expect(file.status).toBe(200)
        return { digest: _disclosure.sha256, text: file.text }
      }),
    )
    const [csv, json] = texts
    expect(sha256Hex(`\uFEFF${csv?.text.replace(/^\uFEFF/, '')}`)).toBe(csv?.digest)
    expect(csv?.text).toContain('日期,项目,金额（元）\r\n2025-07-08,附表0,1.00\r\n')
    expect(sha256Hex(json!.text)).toBe(json?.digest)
    const file = JSON.parse(json!.text) as { $schema: string }
    const today = officeDate(new Date())
    expect(file).toMatchObject({
      checks: [],
      issued: today,
      modified: today,
      region: '青禾镇',
      total: 250,
      unit: { money: '元', scale: 2 },
      updateFrequency: 'P3M',
    })
    const schema = await app.stranger('GET', new URL(file.$schema).pathname)
    const faultsOf = (document: object) =>
      schemaFaults({ document, schema: schema.body as { $id: string } })
    expect(faultsOf(file)).toEqual([])
    expect(faultsOf({ ...file, total: '250' })).toEqual(['/total must be integer'])
  })
})

type PublicItem = {
  _disclosure: { key_area: { data: { income: unknown[] } } }
  attachments: { _disclosure: { sha256: string }; mime_type: string; title: string; url: string }[]
}
