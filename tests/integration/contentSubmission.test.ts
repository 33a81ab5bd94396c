import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { type App, bootApp } from '../support/bootApp.ts'
import { CATALOG_ITEM, ENTRY, GUIDE, NOTICE, paragraph } from '../support/soundRecords.ts'
import { staffOfTwoDepartments, type TwoDepartments } from '../support/staffOfTwoDepartments.ts'

type FieldErrors = { message: string; path: string }[]

let app: App
let staff: TwoDepartments

beforeAll(async () => {
  app = await bootApp()
  staff = await staffOfTwoDepartments(app)
})

afterAll(() => app.close())

const chinese = { 'Accept-Language': 'zh' }

/** Saves a draft and asks for its review, which is where a document has to be complete. */
async function submit(data: object, collection = 'entries') {
  const saved = await staff.handler.rest('POST', `/${collection}?draft=true&depth=0`, data)
  const { id } = (saved.body as { doc: { id: string } }).doc
  return staff.handler.rest('POST', '/review/submit', { id, collection }, chinese)
}

function fieldErrors(body: unknown): FieldErrors {
  const { errors } = body as { errors: { data: { errors: FieldErrors } }[] }
  return errors[0]!.data.errors.map(({ message, path }) => ({ message, path }))
}

describe('what is submitted for review is complete', () => {
  it.each(['title', 'content', 'topic', 'genre', 'formedOn', 'category'])(
    'R1-02 has %s',
    async (name) => {
      const { body, status } = await submit({ ...ENTRY, [name]: null })
      expect(status).toBe(400)
      expect(fieldErrors(body).map(({ path }) => path)).toContain(name)
    },
  )

  it.each<[string, object, string, string]>([
    [
      'R4-06 a notice without number or reason',
      { documentNumber: null },
      'documentNumber',
      '请填写发文字号',
    ],
    [
      'R1-05 withheld without a ground',
      { disclosureMode: 'notDisclosed' },
      'grounds',
      '至少需要一项法定依据',
    ],
  ])('refuses %s', async (_, data, path, message) => {
    const { body, status } = await submit({ ...ENTRY, ...data })
    expect(status).toBe(400)
    expect(fieldErrors(body)).toEqual([
      { message: expect.stringContaining(message) as unknown, path },
    ])
  })

  it.each([
    ['guides', 'telephone', GUIDE],
    ['guides', 'waysOfObtaining', GUIDE],
    ['guides', 'fax', GUIDE],
    ['guides', 'email', GUIDE],
    ['guides', 'supervision', GUIDE],
    ['catalog-items', 'bases', CATALOG_ITEM],
    ['catalog-items', 'channels', CATALOG_ITEM],
    ['catalog-items', 'deadlineText', CATALOG_ITEM],
    ['catalog-items', 'audience', CATALOG_ITEM],
    ['catalog-items', 'mode', CATALOG_ITEM],
    ['notices', 'noticeKind', NOTICE],
  ])('in %s with %s', async (collection, name, data) => {
    const { body, status } = await submit({ ...data, [name]: null }, collection)
    expect(status).toBe(400)
    expect(fieldErrors(body).map(({ path }) => path)).toEqual([name])
  })
})

describe('what is submitted shows nobody’s private data', () => {
  it.each<[string, object, string]>([
    ['Q01 in the text', { content: paragraph('联系人身份证号990421198002290013。') }, 'content'],
    ['Q01 in the title', { title: '关于990421198002290013的通知' }, 'title'],
    ['Q02 in the summary', { summary: '申请人手机13900000000，请勿外传。' }, 'summary'],
  ])('%s', async (_, change, path) => {
    const { body, status } = await submit({ ...ENTRY, ...change })
    expect(status).toBe(400)
    expect(fieldErrors(body).map((error) => error.path)).toEqual([path])
    expect(JSON.stringify(body)).not.toMatch(/990421198002290013|13900000000/)
  })
})
