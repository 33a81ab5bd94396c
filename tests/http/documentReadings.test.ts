import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { Document, Packer, Paragraph } from 'docx'
import { handleEndpoints } from 'payload'

import { type App, bootApp } from '../support/bootApp.ts'
import { staffOfTwoDepartments, type TwoDepartments } from '../support/staffOfTwoDepartments.ts'

let app: App
let staff: TwoDepartments

beforeAll(async () => {
  app = await bootApp()
  staff = await staffOfTwoDepartments(app)
})
afterAll(() => app.close())

async function readFile({
  bytes,
  name,
  token,
}: {
  bytes: Uint8Array
  name: string
  token?: string
}) {
  const form = new FormData()
  form.set('file', new Blob([new Uint8Array(bytes)]), name)
  const response = await handleEndpoints({
    config: app.payload.config,
    payloadInstanceCacheKey: app.dataDirectory,
    request: new Request('http://localhost/api/document-readings', {
      body: form,
      headers: { 'Accept-Language': 'zh', ...(token && { Authorization: `JWT ${token}` }) },
      method: 'POST',
    }),
  })
  return { body: (await response.json()) as Record<string, unknown>, status: response.status }
}

test('a Word file proposes title, number, date, genre and text, and stores nothing', async () => {
  const lines = [
    '关于做好秋季农机购置补贴工作的通知',
    '澄农发[2025]012号',
    '各乡镇人民政府：',
    '现将有关事项通知如下，请认真贯彻执行。',
    '澄川县农业农村局',
    '2025年9月3日',
  ]
  const word = new Document({ sections: [{ children: lines.map((text) => new Paragraph(text)) }] })
  const bytes = await Packer.toBuffer(word)
  const before = await app.payload.count({ collection: 'entries' })
  const { token } = staff.handler
  const { body, status } = await readFile({ bytes, name: '通知.docx', token })
  expect(status).toBe(200)
  expect(body).toMatchObject({
    documentNumber: '澄农发〔2025〕12号',
    formedOn: '2025-09-03T12:00:00.000Z',
    genre: 'notice',
    title: lines[0],
  })
  expect(JSON.stringify(body.content)).toContain('请认真贯彻执行')
  expect(await app.payload.count({ collection: 'entries' })).toEqual(before)
})

test('the organs that sign are the department and joint issuers, or the maker, by what one may do', async () => {
  const reading = async (signed: string, token = staff.handler.token) => {
    const bytes = Buffer.from(`关于秋收的通知\n请认真执行。\n${signed}\n2025年9月3日`)
    const { body } = await readFile({ bytes, name: '通知.txt', token })
    const { department, jointIssuers, maker } = body
    return { department, jointIssuers, maker }
  }
  const own = { id: staff.audit.id, name: '示县审计局' }
  const other = { id: staff.finance.id, name: '示县财政局' }
  expect(await reading('示县审计局　财政局')).toEqual({ department: own, jointIssuers: [other] })
  expect(await reading('财政局\n示县审计局')).toEqual({ jointIssuers: [own], maker: '示县财政局' })
  expect(await reading('示县气象局')).toEqual({ maker: '示县气象局' })
})

test('what cannot be read is refused with its reason, and strangers read nothing', async () => {
  const bytes = Buffer.from('这不是Word文件')
  const { token } = staff.handler
  const { body, status } = await readFile({ bytes, name: '通知.docx', token })
  expect([status, JSON.stringify(body)]).toEqual([400, expect.stringContaining('文件已损坏')])
  expect((await readFile({ bytes, name: '通知.txt' })).status).toBe(401)
  const auditor = await readFile({ bytes, name: '通知.txt', token: staff.examiner.token })
  expect(auditor.status).toBe(401)
})
