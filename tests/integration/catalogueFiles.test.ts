import type { CollectionSlug } from 'payload'

import { readSheets, writeSheet } from '@gongkai/shared/spreadsheet'
import { type CatalogueRow, readCatalogue, writeCatalogue } from '@gongkai/standard-catalogue'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { catalogueRowOf } from '../../src/catalogue/catalogueRowOf.ts'
import type { ImportReport } from '../../src/catalogue/exchange/importEndpoint.ts'
import type { Preview } from '../../src/catalogue/exchange/previewEndpoint.ts'
import { type App, bootApp } from '../support/bootApp.ts'
import { formAs } from '../support/formAs.ts'
import { CATALOG_ITEM } from '../support/soundRecords.ts'
import { staffOfTwoDepartments, type TwoDepartments } from '../support/staffOfTwoDepartments.ts'

let app: App
let staff: TwoDepartments

beforeAll(async () => {
  app = await bootApp()
  staff = await staffOfTwoDepartments(app)
})
afterAll(() => app.close())

const row = (seq: number, changes: Partial<CatalogueRow> = {}): CatalogueRow => ({
  audience: 'public',
  bases: [{ article: '第二十条', title: '《政府信息公开条例》' }],
  channels: ['website'],
  deadlineText: '信息形成或者变更之日起20个工作日内',
  elements: [{ label: '名称', required: true }],
  field: 'budgets',
  firstLevel: '财政预决算',
  levels: ['county'],
  mode: 'proactive',
  optionalChannels: [],
  secondLevel: `二级事项${seq}`,
  seq,
  subject: '示县财政局',
  ...changes,
})

const fileOf = (rows: CatalogueRow[]) =>
  writeSheet(writeCatalogue({ rows, title: '财政预决算领域标准目录' }))

const preview = (
  bytes: Uint8Array,
  { department = staff.audit.id, token = staff.handler.token } = {},
) =>
  formAs({
    app,
    parts: { file: { bytes, name: '目录.xlsx' } },
    path: `/catalogue/preview?department=${department}`,
    token,
  })

const send = (rows: unknown, { department = staff.audit.id, rest = staff.handler.rest } = {}) =>
  rest('POST', '/catalogue/import', { department, rows })

async function importFile(rows: CatalogueRow[]): Promise<ImportReport> {
  const read = (await preview(fileOf(rows))).body as Preview
  const { body, status } = await send(read.rows)
  expect(status).toBe(200)
  return body as ImportReport
}

const stored = async () => {
  const { docs } = await app.payload.find({
    collection: 'catalog-items',
    draft: true,
    pagination: false,
    sort: 'seq',
  })
  return docs
}

describe('a file of the standard catalogue', () => {
  test('is shown as it was read, with what is wrong in words, and nothing is stored', async () => {
    const { body, status } = await preview(fileOf([row(1), row(2, { subject: '' })]))
    expect(status).toBe(200)
    const { rows } = body as Preview
    expect(rows[0]).toEqual({
      line: 4,
      problems: [],
      row: row(1),
      sheet: '财政预决算领域标准目录',
      standing: 'new',
      standingText: '新建',
    })
    expect(rows[1]?.problems).toContainEqual({
      message: '公开主体（目录原文）：原表为空，沿用上一行内容。',
      path: 'subject',
      severity: 'info',
    })
    expect(await stored()).toEqual([])
  })

  test('becomes drafts; sent again nothing changes, a changed row changes its draft alone', async () => {
    const report = { created: 0, refused: [], unchanged: 0, updated: 0 }
    expect(await importFile([row(1), row(2)])).toEqual({ ...report, created: 2 })
    const [first] = await stored()
    expect(first).toMatchObject({ _status: 'draft', seq: 1, title: '二级事项1' })
    await app.payload.update({
      id: first!.id,
      collection: 'catalog-items',
      data: { telephone: '0000-55501234' },
      draft: true,
    })
    expect(await importFile([row(1), row(2)])).toEqual({ ...report, unchanged: 2 })
    const changed = row(1, { deadlineText: '每年3月31日前' })
    expect(await importFile([changed, row(2), row(3)])).toEqual({
      ...report,
      created: 1,
      unchanged: 1,
      updated: 1,
    })
    const items = await stored()
    expect(items).toHaveLength(3)
    expect(items[0]).toMatchObject({ deadlineText: '每年3月31日前', telephone: '0000-55501234' })
  })

  test('is exported as it was imported', async () => {
    const path = `/api/catalogue/export?department=${staff.audit.id}`
    const { handleEndpoints } = await import('payload')
    const response = await handleEndpoints({
      config: app.payload.config,
      payloadInstanceCacheKey: app.dataDirectory,
      request: new Request(`http://localhost${path}`, {
        headers: { Authorization: `JWT ${staff.handler.token}` },
      }),
    })
    const { rows } = readCatalogue({
      sheets: readSheets(new Uint8Array(await response.arrayBuffer())),
    })
    expect(rows.map((read) => read.row)).toEqual([
      row(1, { deadlineText: '每年3月31日前', telephone: '0000-55501234' }),
      row(2),
      row(3),
    ])
  })

  test('leaves wrong rows out and says why, also when the preview was passed by', async () => {
    const rows = [
      { line: 4, row: row(11, { bases: [] }), sheet: 'A' },
      { line: 5, row: row(12), sheet: 'A' },
      { line: 6, row: { ...row(13), field: 'nonsense' }, sheet: 'A' },
      { line: 7, row: row(14, { firstLevel: '长'.repeat(101) }), sheet: 'A' },
    ]
    const { body } = await send(rows)
    expect(body).toEqual({
      created: 1,
      refused: [
        { line: 4, messages: ['The legal basis is missing.'], sheet: 'A' },
        { line: 6, messages: [expect.stringMatching(/^Field: /)], sheet: 'A' },
        { line: 7, messages: ['First level: too long: at most 100 characters.'], sheet: 'A' },
      ],
      unchanged: 0,
      updated: 0,
    })
  })

  test('of many rows makes every draft with its version and its contributor, twice the same place once', async () => {
    const many = Array.from({ length: 45 }, (_, index) => row(101 + index))
    const repeated = row(101, { deadlineText: '每年3月31日前' })
    const sent = [...many, repeated].map((each, line) => ({ line, row: each, sheet: 'A' }))
    const { body } = await send(sent)
    expect(body).toEqual({ created: 45, refused: [], unchanged: 0, updated: 1 })
    const items = (await stored()).filter(({ seq }) => (seq ?? 0) > 100)
    expect(items.map(({ seq }) => seq)).toEqual(many.map(({ seq }) => seq))
    const ids = items.map(({ id }) => id)
    const where = { parent: { in: ids } }
    const versions = await app.payload.findVersions({
      collection: 'catalog-items',
      pagination: false,
      where,
    })
    expect(versions.docs).toHaveLength(46)
    expect(new Set(versions.docs.map(({ parent }) => parent))).toEqual(new Set(ids))
    const { docs } = await app.payload.db.find<{ person: string; target: string }>({
      collection: 'review-contributions' as CollectionSlug,
      pagination: false,
      where: { target: { in: ids.map((id) => `catalog-items:${id}`) } },
    })
    expect(docs).toHaveLength(45)
    expect(new Set(docs.map(({ person }) => person)).size).toBe(1)
  })

  test('exported and read again is unchanged; the preview names what a row would change', async () => {
    const items = (await stored()).filter(({ seq }) => (seq ?? 0) > 100)
    const rows = items.map((item) => catalogueRowOf({ ...item }))
    const [first, second, third] = rows
    const changed = { ...first!, deadlineText: '每年4月30日前', subject: '示县审计局' }
    const respelt = { ...second!, secondLevel: `「二级 事项」${second!.seq}` }
    const { body } = await preview(fileOf([changed, respelt, third!, row(999)]))
    expect((body as Preview).rows.map(({ standingText }) => standingText)).toEqual([
      '更新：公开时限、公开主体（目录原文）',
      '更新：二级事项',
      '无变化',
      '新建',
    ])
    const again = (await preview(fileOf(rows))).body as Preview
    expect(new Set(again.rows.map(({ standing }) => standing))).toEqual(new Set(['unchanged']))
  })

  describe('with another matter in the place of a stored one', () => {
    const law = { firstLevel: '综合业务', secondLevel: '政策法规文件' }
    const relief = { firstLevel: '社会救助', secondLevel: '最低生活保障' }
    const nothing = { created: 0, refused: [], unchanged: 0, updated: 0 }
    const nameIn = async (seq: number) =>
      (await stored()).find((item) => item.seq === seq)?.secondLevel

    test('is shown as a replacement, and refused until that row is confirmed by the old name', async () => {
      expect(await importFile([row(301, relief), row(302)])).toEqual({ ...nothing, created: 2 })
      const { rows } = (await preview(fileOf([row(301, law), row(302)]))).body as Preview
      expect(rows[0]).toMatchObject({
        replaces: '社会救助/最低生活保障',
        standing: 'replaces',
        standingText: expect.stringMatching(
          /^替换：社会救助\/最低生活保障 → 综合业务\/政策法规文件。/,
        ),
      })
      expect(rows[1]).not.toHaveProperty('replaces')

      const unconfirmed = rows.map(({ replaces: _, ...sent }) => sent)
      const refused = { line: 4, sheet: '财政预决算领域标准目录' }
      const message = /^Replaces: 社会救助\/最低生活保障 → 综合业务\/政策法规文件\./
      const messages = [expect.stringMatching(message)]
      const report = { ...nothing, refused: [{ ...refused, messages }], unchanged: 1 }
      expect((await send(unconfirmed)).body).toEqual(report)
      const seenBefore = [{ ...rows[0], replaces: '社会救助/特困人员' }, rows[1]]
      expect((await send(seenBefore)).body).toEqual(report)
      expect(await nameIn(301)).toBe('最低生活保障')

      expect((await send(rows)).body).toEqual({ ...nothing, unchanged: 1, updated: 1 })
      expect(await nameIn(301)).toBe('政策法规文件')
      expect((await send(rows)).body).toEqual({ ...nothing, unchanged: 2 })
    })

    test('is refused twice in one request, and left alone when only the spelling differs', async () => {
      const sent = [relief, law].map((levels, line) => ({ line, row: row(303, levels), sheet: '' }))
      const { body } = await send(sent)
      expect(body).toMatchObject({ created: 1, refused: [{ line: 1 }], updated: 0 })
      const respelt = row(303, { firstLevel: '社会救助', secondLevel: ' 最低生活保障—' })
      expect((await send([{ line: 4, row: respelt, sheet: '' }])).body).toMatchObject({
        refused: [],
        updated: 1,
      })
    })
  })

  test('goes only into a department the person handles, a part at a time', async () => {
    const rows = [{ line: 4, row: row(21), sheet: 'A' }]
    const { finance, financeHandler, examiner } = staff
    expect(await send(rows, { department: finance.id })).toMatchObject({ status: 403 })
    expect(await send(rows, { rest: financeHandler.rest })).toMatchObject({ status: 403 })
    expect(await send(rows, { rest: examiner.rest })).toMatchObject({ status: 403 })
    expect(await send(rows, { rest: app.stranger })).toMatchObject({ status: 401 })
    expect(await send([])).toMatchObject({ status: 400 })
    expect(await send(Array.from({ length: 101 }, () => rows[0]))).toMatchObject({ status: 400 })
    expect(await preview(fileOf([row(1)]), examiner)).toMatchObject({ status: 401 })
    const elsewhere = { department: finance.id }
    expect(await preview(fileOf([row(1)]), elsewhere)).toMatchObject({ status: 403 })
    expect(await app.stranger('GET', '/catalogue/export')).toMatchObject({ status: 401 })
  })

  test('what is no catalogue is refused in words', async () => {
    const broken = await preview(new Uint8Array([0x50, 0x4b, 3, 4, 9]))
    expect([broken.status, JSON.stringify(broken.body)]).toEqual([
      400,
      expect.stringContaining('无法读取该文件'),
    ])
    const other = await preview(new TextEncoder().encode('甲,乙\n1,2\n'))
    expect(JSON.stringify(other.body)).toContain('未找到标准目录的表头')
  })

  test('is imported from the own pages only', async () => {
    const { token } = await app.payload.login({
      collection: 'users',
      data: { email: 'handler@example.invalid', password: 'Three-people-2026' },
    })
    const { status, text } = await app.stranger(
      'POST',
      '/catalogue/import',
      {},
      {
        Cookie: `payload-token=${token}`,
        Host: 'localhost',
        Origin: 'https://elsewhere.example.invalid',
      },
    )
    expect([status, text]).toEqual([403, expect.stringContaining('CROSS_SITE')])
  })
})

test('one field and number of a department is one item, whichever way it is written', async () => {
  const item = { ...CATALOG_ITEM, department: staff.audit.id, field: 'budgets', seq: 901 }
  const create = () => staff.handler.rest('POST', '/catalog-items?draft=true', item)
  const answers = await Promise.all([create(), create()])
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 400])
})
