import { keyAreas } from '@gongkai/key-areas'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import addFormats from 'ajv-formats'
import { Ajv2020 } from 'ajv/dist/2020.js'

import { type App, bootApp } from '../support/bootApp.ts'
import { publishOverRest } from '../support/reviewOverRest.ts'
import { ENTRY, NOTICE } from '../support/soundRecords.ts'
import { staffOfTwoDepartments, type TwoDepartments } from '../support/staffOfTwoDepartments.ts'

type Issue = { key: string; label: string; message: string; path: string; severity: string }

const ledger = keyAreas.find(({ slug }) => slug === 'village-ledger')!
const personnel = keyAreas.find(({ slug }) => slug === 'personnel-change')!
const chinese = { 'Accept-Language': 'zh' }

let app: App
let staff: TwoDepartments

beforeAll(async () => {
  app = await bootApp()
  staff = await staffOfTwoDepartments(app)
})
afterAll(() => app.close())

const block = (changes: object = {}) => ({
  ...structuredClone(ledger.sample),
  ...changes,
  blockType: ledger.slug,
})

async function draft(keyArea: object[], changes: object = {}) {
  const data = { ...ENTRY, content: null, department: staff.audit.id, keyArea, ...changes }
  const saved = await staff.handler.rest('POST', '/entries?draft=true&depth=0', data)
  expect([saved.status, saved.text]).toEqual([201, expect.anything()])
  return (saved.body as { doc: Record<string, unknown> & { id: string } }).doc
}

const submit = (id: string) =>
  staff.handler.rest('POST', '/review/submit', { id, collection: 'entries' }, chinese)

/** What the panel beside the form says. */
async function checked(data: object): Promise<Issue[]> {
  const { body } = await staff.handler.rest('POST', '/key-areas/check', { data }, chinese)
  return (body as { issues: Issue[] }).issues
}

/** What submission says of a record of the audit department. */
async function submitted(collection: string, data: object) {
  const own = { ...data, department: staff.audit.id }
  const saved = await staff.handler.rest('POST', `/${collection}?draft=true&depth=0`, own)
  expect([saved.status, saved.text]).toEqual([201, expect.anything()])
  const { id } = (saved.body as { doc: { id: string } }).doc
  const { body } = await staff.handler.rest('POST', '/review/submit', { id, collection }, chinese)
  type Found = { message: string; path: string; severity?: string }
  const answer = body as { errors?: { data: { errors: Found[] } }[]; remarks?: Found[] }
  return {
    errors: answer.errors?.flatMap(({ data: { errors } }) => errors) ?? [],
    remarks: answer.remarks ?? [],
  }
}

async function publish(keyArea: object[], changes: object) {
  const { id } = await draft(keyArea, changes)
  const { approver, examiner, handler } = staff
  const signed = await publishOverRest({
    approver: approver.rest,
    collection: 'entries',
    examiner: examiner.rest,
    handler: handler.rest,
    id,
  })
  return { id, signed }
}

describe('a record of a key area', () => {
  test('keeps its plain columns equal to the area, whatever is sent', async () => {
    const saved = await draft([block()], { amount: 1, objectName: '别的村', subjectYear: 1999 })
    expect(saved).toMatchObject({
      amount: 128_600.6,
      area: 'village-ledger',
      objectName: '双桥村',
      period: '2025-Q3',
      region: '青禾镇',
      subjectYear: 2025,
    })
    const emptied = await staff.handler.rest(
      'PATCH',
      `/entries/${saved.id}?draft=true&depth=0`,
      { keyArea: [] },
      chinese,
    )
    expect(emptied.body).toMatchObject({ doc: { amount: null, area: null, objectName: null } })
  })

  test('is catalogued as its area usually is, unless somebody said otherwise', async () => {
    const blank = { category: null, genre: null, topic: null }
    const usual = { category: 'livelihood', genre: 'publicity', topic: '0601' }
    expect(await draft([block()], blank)).toMatchObject(usual)
    expect(await draft([block()], { ...blank, topic: '1706' })).toMatchObject({
      ...usual,
      topic: '1706',
    })
  })

  test('R9-01 is saved as a draft with its errors and refused at submission, a field an error', async () => {
    const { id } = await draft([block({ closing: '1.00' })], {
      documentNumber: '示农发〔2026〕31号',
    })
    const { body, status } = await submit(id)
    expect(status).toBe(400)
    expect(body).toMatchObject({
      errors: [
        {
          data: {
            errors: [
              {
                message: '期末余额为1元，按期初余额加收入减支出应为128600.6元。',
                path: 'keyArea.0.closing',
              },
            ],
          },
        },
      ],
    })
  })

  test('is not stored with an area that is not offered there', async () => {
    const data = { ...NOTICE, department: staff.audit.id, keyArea: [block()] }
    const answer = await staff.handler.rest('POST', '/notices?draft=true', data, chinese)
    expect(answer.status).toBe(400)
    expect(answer.body).toMatchObject({
      errors: [{ data: { errors: [{ label: '重点领域', path: 'keyArea' }] } }],
    })
  })

  test('needs neither text nor area more than the other', async () => {
    const { id } = await draft([], { documentNumber: '示农发〔2026〕32号' })
    const { body } = await submit(id)
    expect(JSON.stringify(body)).toContain('请填写正文，或者填写重点领域')
  })

  test('is checked while it is written, in the language of the writer', async () => {
    const data = { keyArea: [block({ opening: null, closing: 'abc' })] }
    const { body } = await staff.handler.rest('POST', '/key-areas/check', { data }, chinese)
    const { issues } = body as { issues: Issue[] }
    expect(issues.map(({ key, label, path }) => [key, label, path])).toEqual([
      ['R9-01_missing', '期初余额', 'keyArea.0.opening'],
      ['R9-01_form', '期末余额', 'keyArea.0.closing'],
    ])
    expect((await app.stranger('POST', '/key-areas/check', { data })).status).toBe(401)
    expect((await staff.handler.rest('POST', '/key-areas/check', '{')).status).toBe(400)
  })

  test('is told what its empty fields have to be, by the same rules', async () => {
    const empty = { keyArea: [block({ closing: null })] }
    const { body } = await staff.handler.rest('POST', '/key-areas/check', { data: empty })
    const { values } = body as { values: object[] }
    expect(values).toEqual([{ path: 'keyArea.0.closing', value: ledger.sample.closing }])
    const wrong = { keyArea: [block({ closing: '1.00' })] }
    expect(
      (await staff.handler.rest('POST', '/key-areas/check', { data: wrong })).body,
    ).toMatchObject({ issues: [{ key: 'V01_closing' }], values: [] })
  })

  test('R9-05, Q01 is checked for identity numbers in its texts', async () => {
    const row = { date: '2025-08-11', amount: '1.00', handler: '甲', witness: '乙' }
    const expense = [{ ...row, item: '退还990421197511030020' }]
    const data = { keyArea: [block({ expense })] }
    const { body } = await staff.handler.rest('POST', '/key-areas/check', { data }, chinese)
    expect((body as { issues: object[] }).issues).toContainEqual(
      expect.objectContaining({
        key: 'Q01_residentNumber',
        message: expect.stringContaining('990421********002*') as unknown,
        path: 'keyArea.0.expense.0.item',
        severity: 'error',
      }),
    )
  })

  test('Q06 a list of persons past its day is warned of in the form and at submission', async () => {
    const ended = { from: '2026-03-02', to: '2026-03-11' }
    const { posting, ...person } = structuredClone(personnel.sample) as { posting: object }
    const keyArea = [
      { ...person, posting: { ...posting, ...ended }, blockType: 'personnel-change' },
    ]
    const display = { displayFrom: '2026-03-02', displayTo: '2026-03-11' }
    const data = { ...NOTICE, ...display, keyArea, noticeKind: 'recruitmentResult' }
    const message = expect.stringContaining('2026-03-11届满，应当下线') as unknown
    expect(await checked(data)).toContainEqual(
      expect.objectContaining({ label: '人事信息', message, path: 'keyArea.0' }),
    )
    const { remarks } = await submitted('notices', data)
    expect(remarks).toContainEqual(
      expect.objectContaining({ message, path: 'keyArea.0', severity: 'warning' }),
    )
    const { fields } = app.payload.collections.notices.config
    const panel = fields.find((field) => 'name' in field && field.name === 'keyAreaFindings')
    expect(panel?.admin?.components).toMatchObject({
      Field: {
        clientProps: { sent: expect.arrayContaining(['displayTo', 'noticeKind']) as unknown },
      },
    })
    const others = await checked({ ...data, displayTo: '2099-03-11' })
    expect(others.map(({ key }) => key)).not.toContain('Q06_offline')
  })

  test('Q06 so is a notice that names people in its text', async () => {
    const display = { displayFrom: '2026-03-02', displayTo: '2026-03-11' }
    const data = { ...NOTICE, ...display, noticeKind: 'recruitmentResult' }
    const { remarks } = await submitted('notices', data)
    expect(remarks).toContainEqual(expect.objectContaining({ path: 'displayTo' }))
  })

  test('Q07 what is for a specific group is not submitted as public', async () => {
    const data = { audience: 'specificGroup', keyArea: [block()] }
    const issue = { message: expect.stringContaining('不得以公开网址发布') as unknown }
    expect(await checked({ ...ENTRY, ...data })).toContainEqual(
      expect.objectContaining({ ...issue, path: 'keyArea.0', severity: 'error' }),
    )
    const numbered = { ...ENTRY, ...data, documentNumber: '示农发〔2026〕35号' }
    const typed = await submitted('entries', numbered)
    expect(typed.errors).toEqual([expect.objectContaining({ ...issue, path: 'keyArea.0' })])
    const written = await submitted('entries', { ...numbered, keyArea: [] })
    expect(written.errors).toEqual([expect.objectContaining({ ...issue, path: 'audience' })])
    const onApplication = { disclosureMode: 'onApplication', grounds: ['G15'], ownership: 'own' }
    expect((await submitted('entries', { ...numbered, ...onApplication })).errors).toEqual([])
  })

  test('is published with data its public schema describes, as text and as a table', async () => {
    const { id, signed } = await publish([block()], { documentNumber: '示农发〔2026〕33号' })
    expect([signed.status, signed.text]).toEqual([200, expect.anything()])
    const { docs } = await app.payload.find({
      collection: 'publications' as never,
      sort: '-seq',
      where: { entryKey: { equals: `entries:${id}` } } as never,
    })
    expect(docs).toHaveLength(1)
    const feed = await app.stranger('GET', '/feeds/v1/feeds/all/feed.json')
    const { items } = feed.body as { items: Record<string, never>[] }
    const item = items[0] as unknown as {
      _disclosure: { key_area: { area: string; data: object; schema: string } }
      content_html: string
    }
    const { key_area: area } = item._disclosure
    expect(area).toMatchObject({ area: 'village-ledger', label: '村务公开' })
    expect(item.content_html).toContain('<th>金额（元）</th>')
    expect(item.content_html).toContain('期末余额（元）')
    const path = new URL(area.schema).pathname.replace(/^\/api/, '')
    const schema = await app.stranger('GET', path)
    expect(schema.status).toBe(200)
    const ajv = addFormats.default(new Ajv2020({ strict: false }))
    expect(ajv.validate(schema.body as object, area.data)).toBe(true)
  })

  test('V01 is compared with the period published before', async () => {
    const next = block({ opening: '5.00', period: '2025-Q4', closing: '150.00' })
    const { body } = await staff.handler.rest('POST', '/key-areas/check', {
      data: { keyArea: [next] },
    })
    expect((body as { issues: Issue[] }).issues.map(({ key }) => key)).toContain('V01_opening')
  })

  test('V01 never meets the state of its own record that is public', async () => {
    const documentNumber = '示农发〔2026〕34号'
    const { id, signed } = await publish([block({ village: '石门村' })], { documentNumber })
    expect([signed.status, signed.text]).toEqual([200, expect.anything()])
    const later = (rows: unknown) =>
      (rows as { date: string }[]).map((row) => ({ ...row, date: '2025-11-12' }))
    const { expense, income } = ledger.sample
    const right = block({
      expense: later(expense),
      income: later(income),
      period: '2025-Q4',
      village: '石门村',
    })
    await staff.handler.rest('PATCH', `/entries/${id}?draft=true&depth=0`, { keyArea: [right] })
    const { status, text } = await submit(id)
    expect([status, text]).toEqual([200, expect.anything()])
  })
})
