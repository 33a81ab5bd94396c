import type { JsonObject } from 'payload'

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { type App, bootApp } from '../support/bootApp.ts'
import { publishOverRest, signOverRest, submitOverRest } from '../support/reviewOverRest.ts'
import { ENTRY } from '../support/soundRecords.ts'
import { staffOfTwoDepartments, type TwoDepartments } from '../support/staffOfTwoDepartments.ts'
import { uploadAs } from '../support/uploadAs.ts'

const SECRET = '尚未公开的内容58231'
let app: App
let staff: TwoDepartments
let published: { file: string; id: string; publicId: string }

beforeAll(async () => {
  app = await bootApp()
  staff = await staffOfTwoDepartments(app)
  published = await publishWithAttachment('关于调整补贴标准的通知', '示农发〔2026〕1号')
  await draft({ title: `${SECRET}草稿` })
  await app.as(staff.handler.token)('PATCH', `/entries/${published.id}?draft=true`, {
    title: `${SECRET}修改`,
  })
  const pending = await draft({ documentNumber: '示农发〔2026〕7号', title: `${SECRET}在审` })
  expect(
    (await submitOverRest({ collection: 'entries', handler: staff.handler.rest, id: pending }))
      .status,
  ).toBe(200)
})
afterAll(() => app.close())

async function draft(changes: object): Promise<string> {
  const { body, status, text } = await staff.handler.rest('POST', '/entries?draft=true', {
    ...ENTRY,
    department: staff.audit.id,
    ...changes,
  })
  if (status !== 201) throw new Error(text)
  return (body as { doc: { id: string } }).doc.id
}

async function publishWithAttachment(title: string, documentNumber: string) {
  const upload = await uploadAs({
    app,
    data: { department: staff.audit.id, title: '补贴标准表' },
    file: {
      bytes: Buffer.from(`项目,标准\n${title},150\n`),
      name: '补贴标准表.csv',
      type: 'text/csv',
    },
    token: staff.handler.token,
  })
  const { id: attachment } = (upload.body as { doc: { id: string } }).doc
  const id = await draft({ attachments: [attachment], documentNumber, title })
  const { approver, examiner, handler } = staff
  const signed = await publishOverRest({
    approver: approver.rest,
    collection: 'entries',
    examiner: examiner.rest,
    handler: handler.rest,
    id,
  })
  expect([signed.status, signed.text]).toEqual([200, expect.stringContaining('"live"')])
  const [item] = (await feed('/feeds/all/feed.json')).items
  if (!item) throw new Error('the feed is empty')
  const [{ url }] = item.attachments as [{ url: string }]
  return { file: new URL(url).pathname.replace('/feeds', ''), id, publicId: item.id as string }
}

async function feed(path: string): Promise<{ items: JsonObject[] }> {
  const { body, status, text } = await app.stranger('GET', `/feeds/v1${path}`)
  if (status !== 200) throw new Error(text)
  return body as { items: JsonObject[] }
}

const itemPath = (publicId: string) => `/feeds/v1/items/${publicId.replace('urn:uuid:', '')}`

describe('from draft to feed', () => {
  test('the approved text and its attachment are public, with normalised number and index number', async () => {
    const [item] = (await feed('/feeds/dept-sjj/feed.json')).items
    expect(item).toMatchObject({
      _disclosure: {
        document_number: { agency_word: '示农发', serial: 1, year: 2026 },
        index_number: expect.stringMatching(/^11620622013933539B\/\d{4}-\d{5}$/),
        state: 'published',
      },
      title: '关于调整补贴标准的通知',
    })
    const file = await app.stranger('GET', `/feeds${published.file}`)
    expect([file.status, file.text]).toEqual([200, expect.stringContaining('150')])
  })

  test('an edit of the live entry stays invisible', async () => {
    expect((await app.stranger('GET', itemPath(published.publicId))).text).not.toContain(SECRET)
  })

  test('takedown leaves a tombstone, and the attachment is gone', async () => {
    const gone = await publishWithAttachment('关于临时措施的通知', '示农发〔2026〕2号')
    const down = await staff.approver.rest('POST', '/review/takedown', {
      id: gone.id,
      collection: 'entries',
      note: '申报时间待重新确定',
      reasonCode: 'issued_in_error',
    })
    expect([down.status, down.text]).toEqual([200, '{"done":true}'])
    expect((await app.stranger('GET', itemPath(gone.publicId))).status).toBe(410)
    expect((await app.stranger('GET', `/feeds${gone.file}`)).status).toBe(410)
  })

  test('what is not to be disclosed cannot be submitted', async () => {
    const id = await draft({
      disclosureMode: 'notDisclosed',
      documentNumber: '示农发〔2026〕3号',
      grounds: ['G16_1'],
    })
    const answer = await submitOverRest({ id, collection: 'entries', handler: staff.handler.rest })
    expect([answer.status, answer.text]).toEqual([400, expect.stringContaining('disclosureMode')])
  })

  test('people of another department neither see nor sign it', async () => {
    const id = await draft({ documentNumber: '示农发〔2026〕4号', title: `${SECRET}他部门` })
    const outsider = staff.financeHandler.rest
    expect((await outsider('GET', `/entries/${id}?draft=true`)).status).toBe(404)
    expect((await submitOverRest({ id, collection: 'entries', handler: outsider })).status).toBe(
      403,
    )
    const submitted = await submitOverRest({
      id,
      collection: 'entries',
      handler: staff.handler.rest,
    })
    expect(
      (await signOverRest({ lock: submitted.body as never, signer: staff.wearsTwoHats.rest }))
        .status,
    ).toBe(403)
  })
})

describe('a stranger', () => {
  test('finds nothing unpublished behind any route of the running config', async () => {
    const { collections, endpoints, globals } = app.payload.config
    const ids = ['1', published.id]
    const paths = [
      ...endpoints.map(({ path }) => path),
      ...globals.map(({ slug }: { slug: string }) => `/globals/${slug}`),
      ...collections.flatMap(({ slug, endpoints: own }) => [
        `/${slug}`,
        ...(own || []).map((endpoint: { path: string }) => `/${slug}${endpoint.path}`),
      ]),
    ].flatMap((path) =>
      path.includes('/:') ? ids.map((id) => path.replaceAll(/\/:[^/]+/g, `/${id}`)) : [path],
    )
    const flags = [
      '',
      '?draft=true&depth=5',
      '?trash=true&locale=all',
      '?where[title][contains]=尚未',
      '?select[title]=true&draft=true',
    ]
    for (const path of new Set(paths)) {
      for (const flag of flags) {
        for (const method of ['GET', 'HEAD', 'OPTIONS', 'POST']) {
          const answer = await app.stranger(
            method,
            `${path}${flag}`,
            method === 'POST' ? {} : undefined,
          )
          expect([method, path + flag, answer.text.includes(SECRET)]).toEqual([
            method,
            path + flag,
            false,
          ])
        }
      }
    }
    expect(paths.length).toBeGreaterThan(100)
  }, 180_000)

  test('reads no collection', async () => {
    const open: string[] = []
    for (const { slug } of app.payload.config.collections) {
      const { status } = await app.stranger('GET', `/${slug}`)
      if (status === 200) open.push(slug)
    }
    expect(open).toEqual([])
  })

  test('has no GraphQL', async () => {
    for (const method of ['GET', 'POST']) {
      const answer = await app.stranger(
        method,
        '/graphql',
        method === 'POST' ? { query: '{ __typename }' } : undefined,
      )
      expect(answer.status).toBe(404)
    }
  })
})

describe('bad input', () => {
  test.each([
    ['broken JSON', '{"title": '],
    ['dates out of order', { effectiveOn: '2025-01-01T12:00:00.000Z' }],
    ['a title of a megabyte', { title: '长'.repeat(350_000) }],
    ['a document number that is none', { documentNumber: '没有文号' }],
    ['a text that is no text', { content: 'plain' }],
  ])('%s is refused in Chinese, and nothing is saved', async (_, changes) => {
    const count = async () => (await app.payload.count({ collection: 'entries' })).totalDocs
    const before = await count()
    const body =
      typeof changes === 'string' ? changes : { ...ENTRY, department: staff.audit.id, ...changes }
    const answer = await staff.handler.rest('POST', '/entries?draft=true', body, {
      'Accept-Language': 'zh',
    })
    expect(answer.status).toBe(400)
    expect(answer.text).toMatch(/[\u4e00-\u9fa5]{4}/)
    expect(await count()).toBe(before)
  })

  test('wrong brackets of a document number are put right', async () => {
    const id = await draft({ documentNumber: '示农发[2026]05号', title: '括号' })
    const { documentNumber } = await app.payload.findByID({
      id,
      collection: 'entries',
      draft: true,
    })
    expect(documentNumber).toBe('示农发〔2026〕5号')
  })

  test('unknown fields are not stored', async () => {
    const id = await draft({
      documentNumber: '示农发〔2026〕6号',
      isAdmin: true,
      title: '多余字段',
    })
    expect(
      await app.payload.findByID({ id, collection: 'entries', draft: true }),
    ).not.toHaveProperty('isAdmin')
  })

  test.each([
    ['no JSON', '{', 400],
    ['no object', '[]', 400],
    ['no collection', { id: 'x' }, 400],
    ['an unknown collection', { collection: 'users', id: 'x' }, 404],
    ['a collection named like an object member', { collection: 'constructor', id: 'x' }, 404],
    ['an unknown document', { collection: 'entries', id: 'x' }, 404],
  ])('review endpoints answer %s with a clear error', async (_, body, status) => {
    const answer = await staff.handler.rest('POST', '/review/submit', body)
    expect([answer.status, answer.text]).toEqual([status, expect.stringContaining('"code"')])
  })
})
