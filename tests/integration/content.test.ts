import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { type App, bootApp } from '../support/bootApp.ts'
import { ENTRY, NOTICE, richDocument } from '../support/soundRecords.ts'
import { staffOfTwoDepartments, type TwoDepartments } from '../support/staffOfTwoDepartments.ts'

type FieldErrors = { message: string; path: string }[]

let app: App
let staff: TwoDepartments

beforeAll(async () => {
  app = await bootApp()
  staff = await staffOfTwoDepartments(app)
})

afterAll(() => app.close())

/** Without a condition MongoDB gives an estimate. */
const ALL = { id: { exists: true } }

const chinese = { 'Accept-Language': 'zh' }

const saveDraft = (data: object, collection = 'entries') =>
  staff.handler.rest('POST', `/${collection}?draft=true&depth=0`, { ...ENTRY, ...data }, chinese)

function fieldErrors(body: unknown): FieldErrors {
  const { errors } = body as { errors: { data: { errors: FieldErrors } }[] }
  return errors[0]!.data.errors.map(({ message, path }) => ({ message, path }))
}

async function newDraft(data: object = {}): Promise<string> {
  const { body } = await saveDraft(data)
  return (body as { doc: { id: string } }).doc.id
}

describe('a draft', () => {
  it('may be as good as empty', async () => {
    const { status } = await staff.handler.rest('POST', '/entries?draft=true', {})
    expect(status).toBe(201)
  })

  it.each([
    ['示农发【2026】8号', '示农发〔2026〕8号'],
    ['示农发[2026]08号', '示农发〔2026〕8号'],
    ['示农发（２０２６）第８号', '示农发〔2026〕8号'],
    [' 示农发〔2026〕8 号 ', '示农发〔2026〕8号'],
    ['示县人民政府令第12号', '示县人民政府令第12号'],
  ])('keeps the document number %s as %s', async (typed, kept) => {
    const { body } = await saveDraft({ documentNumber: typed })
    expect(body).toMatchObject({ doc: { documentNumber: kept } })
  })

  it.each([
    ['2026-03-09', '2026-03-09'],
    ['2026-03-09T00:00:00+08:00', '2026-03-09'],
    ['2026-03-08T16:00:00.000Z', '2026-03-09'],
    ['2026-03-09T15:59:59.999Z', '2026-03-09'],
  ])('keeps the day %s as %s, in the time of the office', async (sent, day) => {
    const { body } = await saveDraft({ formedOn: sent })
    expect(body).toMatchObject({ doc: { formedOn: `${day}T12:00:00.000Z` } })
  })

  it('has no spaces around its texts', async () => {
    const { body } = await saveDraft({ summary: '\n概述。 ', title: '　关于农机购置补贴的通知 ' })
    expect(body).toMatchObject({ doc: { summary: '概述。', title: '关于农机购置补贴的通知' } })
  })

  it('gets the contact of its department with its first title, until somebody takes it out', async () => {
    const contact = { address: '示县人民路1号', telephone: '0000-5550111' }
    await app.payload.update({ id: staff.audit.id, collection: 'departments', data: contact })
    const save = async (path: string, method: 'PATCH' | 'POST', data: object) => {
      const { body } = await staff.handler.rest(method, `/${path}?draft=true&depth=0`, data)
      return (body as { doc: { contact?: null | string; id: string } }).doc
    }
    const { id, contact: opened } = await save('notices', 'POST', {})
    expect(opened ?? null).toBeNull()
    const titled = await save(`notices/${id}`, 'PATCH', { title: '听证公告' })
    expect(titled.contact).toBe('审计局，电话0000-5550111，地址：示县人民路1号')
    const cleared = await save(`notices/${id}`, 'PATCH', { contact: '', title: '听证公告（二）' })
    expect(cleared.contact ?? '').toBe('')
    const own = await save('notices', 'POST', { contact: '法制股', title: '公告' })
    expect(own.contact).toBe('法制股')
    expect(await save('entries', 'POST', { title: '通知' })).not.toHaveProperty('contact')
  })

  it('ignores fields that do not exist and those of the system', async () => {
    const { body, status } = await saveDraft({ approvedBy: '我', indexNumber: 'X/2026-00001' })
    expect(status).toBe(201)
    const { doc } = body as { doc: Record<string, unknown> }
    expect(doc).not.toHaveProperty('approvedBy')
    expect(doc.indexNumber ?? null).toBeNull()
  })
})

describe('wrong values are refused in a draft, and nothing is saved', () => {
  const MEGABYTE = 1024 * 1024

  it.each<[string, object, string, string]>([
    ['a title of 1 MB', { title: '长'.repeat(MEGABYTE) }, 'title', '200'],
    ['R4-03 a title of 201 characters', { title: '长'.repeat(201) }, 'title', '200'],
    ['R4-04 a summary of 501 characters', { summary: '长'.repeat(501) }, 'summary', '500'],
    ['a title that is a number', { title: 7 }, 'title', '类型不正确'],
    ['a title that is an object', { title: { $ne: '' } }, 'title', '类型不正确'],
    ['a date that is none', { formedOn: '昨天' }, 'formedOn', '日期格式'],
    ['a day that does not exist', { formedOn: '2026-02-30' }, 'formedOn', '日期格式'],
    ['an unknown genre', { genre: 'novel' }, 'genre', '无效'],
    ['R4-08 an unknown subject', { topic: '9901' }, 'topic', '无效'],
    ['an unknown ground', { grounds: ['G14_1', 'G99'] }, 'grounds', '无效'],
    ['grounds that are no list', { grounds: 'G14_1' }, 'grounds', '类型不正确'],
    [
      'R3-06 an attachment that does not exist',
      { attachments: ['0190a0a0-0000-7000-8000-000000000000'] },
      'attachments',
      '无效',
    ],
    ['an unknown relation', { relations: [{ rel: 'likes' }] }, 'relations.0.rel', '无效'],
    ['a text that is not of the editor', { content: '<p>正文</p>' }, 'content', ''],
    ['a keyword of 31 characters', { keywords: ['词', '长'.repeat(31)] }, 'keywords', '30'],
  ])('%s', async (_, data, path, message) => {
    const before = await app.payload.count({ collection: 'entries', where: ALL })
    const { body, status } = await saveDraft(data)
    const after = await app.payload.count({ collection: 'entries', where: ALL })
    expect(status).toBe(400)
    expect(fieldErrors(body)).toEqual([
      { message: expect.stringContaining(message) as unknown, path },
    ])
    expect(after.totalDocs).toBe(before.totalDocs)
  })

  it.each<[string, object, string, string]>([
    [
      '§2.0 effective before it was formed',
      { effectiveOn: '2026-03-01' },
      'effectiveOn',
      '实施日期早于成文日期。',
    ],
    [
      '§2.0 expired before it is effective',
      { effectiveOn: '2026-04-01', expiresOn: '2026-03-31' },
      'expiresOn',
      '失效日期早于实施日期。',
    ],
    [
      'D01 formed tomorrow',
      { documentNumber: null, formedOn: '2199-01-01' },
      'formedOn',
      '成文日期晚于今天。',
    ],
    [
      'R4-05 a number of another year',
      { documentNumber: '示农发〔2025〕8号' },
      'documentNumber',
      '发文字号的年份与成文日期的年份不一致。',
    ],
    [
      'R4-05 no document number at all',
      { documentNumber: '第八号文' },
      'documentNumber',
      '发文字号格式不正确',
    ],
    [
      'R4-03 book title marks out of pairs',
      { title: '关于印发《细则的通知' },
      'title',
      '书名号《》不成对',
    ],
    [
      'R4-04 a summary that is the title',
      { summary: ENTRY.title },
      'summary',
      '内容概述不能只重复标题',
    ],
  ])('%s', async (_, data, path, message) => {
    const created = await saveDraft(data)
    const id = await newDraft()
    const updated = await staff.handler.rest('PATCH', `/entries/${id}?draft=true`, data, chinese)
    for (const { body, status } of [created, updated]) {
      expect(status).toBe(400)
      expect(fieldErrors(body)).toEqual([
        { message: expect.stringContaining(message) as unknown, path },
      ])
    }
    expect(await app.payload.findByID({ id, collection: 'entries', draft: true })).toMatchObject({
      title: ENTRY.title,
    })
  })

  it('compares what is sent with what is there', async () => {
    const id = await newDraft({ effectiveOn: '2026-04-01' })
    const { body, status } = await staff.handler.rest('PATCH', `/entries/${id}?draft=true`, {
      documentNumber: null,
      formedOn: '2026-04-02',
    })
    expect(status).toBe(400)
    expect(fieldErrors(body)).toEqual([
      { message: 'The document takes effect before it was formed.', path: 'effectiveOn' },
    ])
  })

  it('D02, D04 a posting period that ends before it begins', async () => {
    const { body, status } = await saveDraft(
      { ...NOTICE, displayFrom: '2026-05-02', displayTo: '2026-05-01' },
      'notices',
    )
    expect(status).toBe(400)
    expect(fieldErrors(body)).toEqual([
      { message: '公示截止日期早于起始日期。', path: 'displayTo' },
    ])
  })

  it('with the names of the fields in the language of the reader', async () => {
    const { body } = await saveDraft({ documentNumber: '第八号文', title: '关于印发《细则' })
    expect(body).toMatchObject({ errors: [{ message: expect.stringContaining('标题, 发文字号') }] })
    expect((body as { errors: object[] }).errors[0]).toMatchObject({
      data: { errors: [{ label: '标题' }, { label: '发文字号' }] },
    })
  })

  it('several at once, each with its own message', async () => {
    const { body } = await saveDraft({ genre: 'novel', title: '长'.repeat(201), topic: '9901' })
    expect(
      fieldErrors(body)
        .map(({ path }) => path)
        .sort(),
    ).toEqual(['genre', 'title', 'topic'])
  })
})

describe('autosave', () => {
  const autosave = (id: string, data: object) =>
    staff.handler.rest('PATCH', `/entries/${id}?draft=true&autosave=true`, data)

  it('keeps half a title and dates that do not fit yet', async () => {
    const id = await newDraft()
    const { status } = await autosave(id, { effectiveOn: '2026-01-01', title: '关于印发《细则' })
    expect(status).toBe(200)
    expect(await app.payload.findByID({ id, collection: 'entries', draft: true })).toMatchObject({
      title: '关于印发《细则',
    })
  })

  it('does not keep values of the wrong kind', async () => {
    const id = await newDraft()
    expect((await autosave(id, { title: '长'.repeat(201) })).status).toBe(400)
    expect((await autosave(id, { formedOn: '昨天' })).status).toBe(400)
  })
})

describe('broken requests', () => {
  it.each([
    ['en', 'The request is not valid JSON.'],
    ['zh', '请求内容不是有效的JSON。'],
  ])('say in %s that the JSON is broken', async (language, message) => {
    const { body, status } = await staff.handler.rest(
      'POST',
      '/entries?draft=true',
      '{"title": "x',
      {
        'Accept-Language': language,
      },
    )
    expect([status, body]).toEqual([400, { errors: [{ data: { code: 'INVALID_JSON' }, message }] }])
  })

  it('with an unknown where path are refused', async () => {
    const { status } = await staff.handler.rest('GET', '/entries?where[password][equals]=x')
    expect(status).toBe(400)
  })
})

describe('what is kept', () => {
  it('is every version, as evidence', async () => {
    const id = await newDraft()
    for (let edit = 0; edit < 12; edit++) {
      await staff.handler.rest('PATCH', `/entries/${id}?draft=true`, { summary: `第${edit}稿` })
    }
    const { totalDocs } = await app.payload.countVersions({
      collection: 'entries',
      where: { parent: { equals: id } },
    })
    expect(totalDocs).toBe(13)
  })

  it('is a text with headings, lists, tables and links', async () => {
    const id = await newDraft({ content: richDocument() })
    expect(await app.payload.findByID({ id, collection: 'entries', draft: true })).toMatchObject({
      content: richDocument(),
    })
  })
})
