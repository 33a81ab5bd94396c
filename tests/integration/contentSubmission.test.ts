import { keyAreas } from '@gongkai/key-areas'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { GATED_COLLECTIONS } from '../../src/components/gatedCollections.ts'
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

const ledger = keyAreas.find(({ slug }) => slug === 'village-ledger')!
const chinese = { 'Accept-Language': 'zh' }

/** Saves a draft and asks for its review, which is where a document has to be complete. */
async function submit(data: object, collection = 'entries') {
  const saved = await staff.handler.rest('POST', `/${collection}?draft=true&depth=0`, data)
  const { id } = (saved.body as { doc: { id: string } }).doc
  const path = '/review/submit'
  return { id, ...(await staff.handler.rest('POST', path, { id, collection }, chinese)) }
}

async function newestDraft(id: string) {
  return app.payload.findByID({ id, collection: 'entries', depth: 0, draft: true })
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
    expect(fieldErrors(body)).toContainEqual({
      message: expect.stringContaining(message) as unknown,
      path,
    })
  })

  it.each(GATED_COLLECTIONS)(
    'refuses a blank document of %s and names what is missing',
    async (slug) => {
      const { body, status } = await submit({}, slug)
      expect(status).toBe(400)
      const paths = fieldErrors(body).map(({ path }) => path)
      expect(paths).toContain('title')
      expect(new Set(paths).size).toBe(paths.length)
    },
  )

  it('names in one refusal what is missing and what the rules refuse', async () => {
    const { body } = await submit({ ...ENTRY, content: null, disclosureMode: 'notDisclosed' })
    const paths = fieldErrors(body).map(({ path }) => path)
    expect(paths).toEqual(expect.arrayContaining(['grounds', 'content', 'disclosureMode']))
  })

  it('R1-02, R4-04 has a summary: the first sentence of the text where nobody wrote one', async () => {
    const { id, status } = await submit({
      ...ENTRY,
      documentNumber: '示农发〔2026〕61号',
      summary: null,
    })
    expect(status).toBe(200)
    const { summary } = await newestDraft(id)
    expect(summary).toBe('为进一步规范农机购置补贴工作，现就有关事项通知如下。')
  })

  it('R1-02, R4-04 a summary that was filled in follows the text, a written one stays', async () => {
    const { body, id } = await submit({
      ...ENTRY,
      content: paragraph('内设机构拟于年底前调整，现将有关事项通知如下。'),
      documentNumber: '示农发〔2026〕64号',
      summary: null,
    })
    let { no } = body as { no: string }
    const again = async (changes: object) => {
      const { rest } = staff.handler
      expect((await rest('POST', `/review/requests/${no}/recall`, {})).status).toBe(200)
      expect((await rest('PATCH', `/entries/${id}?draft=true`, changes)).status).toBe(200)
      const answer = await rest('POST', '/review/submit', { id, collection: 'entries' })
      expect([answer.status, answer.text]).toEqual([200, expect.anything()])
      ;({ no } = answer.body as { no: string })
      return (await newestDraft(id)).summary
    }
    const corrected = '现将农机购置补贴有关事项通知如下。'
    expect(await again({ content: paragraph(corrected) })).toBe(corrected)
    const summary = '说明补贴对象和标准。'
    expect(await again({ content: paragraph('现将补贴标准通知如下。'), summary })).toBe(summary)
    expect(await again({ content: paragraph(corrected) })).toBe(summary)
  })

  it('R1-02, R4-04 or the figures of its key area', async () => {
    const keyArea = [{ ...ledger.sample, blockType: ledger.slug }]
    const typed = { content: null, documentNumber: '示农发〔2026〕62号', keyArea, summary: null }
    const { id, status } = await submit({ ...ENTRY, ...typed })
    expect(status).toBe(200)
    const { summary } = await newestDraft(id)
    expect(summary).toContain('村务公开：期初余额128450.60元，')
  })

  it.each([
    ['the text has no sentence', { content: paragraph('补贴标准') }],
    [
      'its text is not public',
      { disclosureMode: 'onApplication', grounds: ['G15'], ownership: 'own' },
    ],
  ])('R1-02, R4-04 is asked for one where %s', async (_, data) => {
    const { body, status } = await submit({
      ...ENTRY,
      ...data,
      documentNumber: '示农发〔2026〕63号',
      summary: null,
    })
    expect(status).toBe(400)
    expect(fieldErrors(body)).toEqual([
      { message: expect.stringContaining('请填写内容概述') as unknown, path: 'summary' },
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
