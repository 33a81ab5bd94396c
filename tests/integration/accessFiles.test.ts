import { keyAreas } from '@gongkai/key-areas'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

import { type App, bootApp } from '../support/bootApp.ts'
import { ENTRY } from '../support/soundRecords.ts'
import { staffOfTwoDepartments, type TwoDepartments } from '../support/staffOfTwoDepartments.ts'
import { uploadAs, type UploadedFile } from '../support/uploadAs.ts'

const PDF = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\nxref\n0 2\ntrailer<</Root 1 0 R>>\n%%EOF\n',
)

/** Without a condition MongoDB gives an estimate. */
const ALL = { id: { exists: true } }

let app: App
let staff: TwoDepartments

beforeAll(async () => {
  app = await bootApp()
  staff = await staffOfTwoDepartments(app)
})

afterAll(() => app.close())

type Stored = {
  doc: {
    filename: string
    id: string
    mimeType: string
    sha256: string
    title: string
    url: string
  }
}

const upload = (name: 'financeHandler' | 'handler', file: UploadedFile, data: object = {}) =>
  uploadAs({ app, data, file, token: staff[name].token })

async function storedPdf(name = '附件1.pdf'): Promise<Stored['doc']> {
  const { body } = await upload('handler', { bytes: PDF, name, type: 'application/pdf' })
  return (body as Stored).doc
}

describe('a stored file', () => {
  it('carries the digest of its bytes, whatever a client claims', async () => {
    const { body, status } = await upload(
      'handler',
      { bytes: PDF, name: '审计结果.pdf', type: 'text/html' },
      { sha256: '0'.repeat(64) },
    )
    const { doc } = body as Stored
    expect(status).toBe(201)
    expect(doc).toMatchObject({
      filename: '审计结果.pdf',
      mimeType: 'application/pdf',
      sha256: createHash('sha256').update(PDF).digest('hex'),
      title: '审计结果',
    })
    const bytes = await readFile(path.join(app.dataDirectory, 'private-files', doc.filename))
    expect(bytes.equals(PDF)).toBe(true)
  })

  it('keeps an image byte for byte', async () => {
    const png = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    )
    const { body } = await upload('handler', { bytes: png, name: '图.png', type: 'image/png' })
    const { doc } = body as Stored
    const bytes = await readFile(path.join(app.dataDirectory, 'private-files', doc.filename))
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(doc.sha256)
    expect(bytes.equals(png)).toBe(true)
  })

  it('is read by staff of its department and by those who see all, and by nobody else', async () => {
    const { filename, id } = await storedPdf()
    const file = `/attachments/file/${encodeURIComponent(filename)}`
    const status = async (name: keyof TwoDepartments) =>
      (await (staff[name] as { rest: App['stranger'] }).rest('GET', file)).status
    expect(await status('handler')).toBe(200)
    expect(await status('examiner')).toBe(200)
    expect(await status('office')).toBe(200)
    expect(await status('financeHandler')).toBe(403)
    expect((await app.stranger('GET', file)).status).toBe(403)
    expect((await app.stranger('GET', `/attachments/${id}`)).status).toBe(403)
    expect((await staff.financeHandler.rest('GET', `/attachments/${id}`)).status).toBe(404)
  })

  it('is sent as a download that no browser guesses about', async () => {
    const { filename } = await storedPdf()
    const { headers } = await staff.handler.rest(
      'GET',
      `/attachments/file/${encodeURIComponent(filename)}`,
    )
    expect(headers.get('content-disposition')).toBe('attachment')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('cache-control')).toBe('private, no-store')
  })

  it('is never replaced', async () => {
    const { id, sha256 } = await storedPdf()
    const answer = await uploadAs({
      app,
      data: {},
      file: { bytes: Buffer.from('%PDF-1.4 other\n%%EOF'), name: 'b.pdf', type: 'application/pdf' },
      id,
      token: staff.handler.token,
    })
    expect(answer.status).toBe(400)
    expect(answer.body).toMatchObject({ errors: [{ data: { code: 'ATTACHMENT_IS_FIXED' } }] })
    expect(await app.payload.findByID({ id, collection: 'attachments' })).toMatchObject({ sha256 })
  })

  it('keeps its name, kind and digest when only its title changes', async () => {
    const { filename, id, sha256 } = await storedPdf()
    const other = await storedPdf('别人的.pdf')
    const { body, status } = await staff.handler.rest('PATCH', `/attachments/${id}`, {
      filename: other.filename,
      mimeType: 'text/html',
      sha256: '0'.repeat(64),
      title: '新名称',
      url: '/etc/passwd',
    })
    expect(status).toBe(200)
    expect(body).toMatchObject({
      doc: { filename, mimeType: 'application/pdf', sha256, title: '新名称' },
    })
  })

  it('is not touched by image edits and not fetched from elsewhere', async () => {
    const { filename } = await storedPdf('机密.pdf')
    const edits =
      'uploadEdits[crop][x]=1&uploadEdits[widthInPixels]=1&uploadEdits[heightInPixels]=1'
    const before = await readdir(path.join(app.dataDirectory, 'private-files'))
    const copy = await staff.financeHandler.rest('POST', `/attachments?${edits}`, {
      department: staff.finance.id,
      filename,
      uploadEdits: { crop: { x: 1 }, widthInPixels: 1 },
      url: `/api/attachments/file/${filename}`,
    })
    expect(copy.status).toBe(400)
    expect(await readdir(path.join(app.dataDirectory, 'private-files'))).toEqual(before)
  })

  it('stays as long as any version of a document holds it', async () => {
    const { id } = await storedPdf()
    const { body } = await staff.handler.rest('POST', '/entries?draft=true', {
      ...ENTRY,
      attachments: [id],
      department: staff.audit.id,
    })
    const entry = (body as { doc: { id: string } }).doc.id
    await staff.handler.rest('PATCH', `/entries/${entry}?draft=true`, { attachments: [] })
    const used = await staff.handler.rest('DELETE', `/attachments/${id}`)
    const unused = await staff.handler.rest('DELETE', `/attachments/${(await storedPdf()).id}`)
    expect([used.status, unused.status]).toEqual([409, 200])
  })

  it('that only the key area of an earlier version names stays too', async () => {
    const { id } = await storedPdf('红线图.pdf')
    const land = keyAreas.find(({ slug }) => slug === 'land-expropriation')!
    const { body } = await staff.handler.rest('POST', '/entries?draft=true', {
      ...ENTRY,
      keyArea: [{ ...land.sample, blockType: land.slug, redLineMap: id }],
    })
    const { id: entry } = (body as { doc: { id: string } }).doc
    await staff.handler.rest('PATCH', `/entries/${entry}?draft=true`, { keyArea: [] })
    expect((await staff.handler.rest('DELETE', `/attachments/${id}`)).status).toBe(409)
  })

  it('may have the name of another and gets a new one', async () => {
    const first = await storedPdf('同名.pdf')
    const second = await storedPdf('同名.pdf')
    expect(second.filename).not.toBe(first.filename)
  })
})

describe('a file that is refused', () => {
  const refused = async (file: UploadedFile) => {
    const before = await app.payload.count({ collection: 'attachments', where: ALL })
    const answer = await uploadAs({
      app,
      data: {},
      file,
      language: 'zh',
      token: staff.handler.token,
    })
    const after = await app.payload.count({ collection: 'attachments', where: ALL })
    expect(after.totalDocs).toBe(before.totalDocs)
    return answer
  }

  it.each(['program.exe', 'page.html', 'script.svg', 'noextension', '附件.pdf.js'])(
    'by its name %s',
    async (name) => {
      const { status, text } = await refused({
        bytes: Buffer.from('x'),
        name,
        type: 'application/pdf',
      })
      expect(status).toBe(400)
      expect(text).toContain('不支持该类型的文件')
    },
  )

  it('R3-06 when there is nothing in it', async () => {
    const { status, text } = await refused({
      bytes: Buffer.alloc(0),
      name: '空.txt',
      type: 'text/plain',
    })
    expect(status).toBe(400)
    expect(text).toContain('文件为空')
  })

  it('by what is in it', async () => {
    const exe = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(126, 1)])
    const { status, text } = await refused({
      bytes: exe,
      name: '附件.docx',
      type: 'application/pdf',
    })
    expect(status).toBe(400)
    expect(text).toContain('文件内容与扩展名不符')
  })

  it('by its size', async () => {
    const { body, status } = await refused({
      bytes: Buffer.alloc(60 * 1024 * 1024, 65),
      name: '大文件.txt',
      type: 'text/plain',
    })
    expect([status, body]).toEqual([
      413,
      { errors: [{ data: { code: 'FILE_TOO_LARGE' }, message: '文件超过50兆字节。' }] },
    ])
  })

  it('for a department its author does not handle', async () => {
    const { status } = await uploadAs({
      app,
      data: { department: staff.audit.id },
      file: { bytes: PDF, name: 'a.pdf', type: 'application/pdf' },
      token: staff.financeHandler.token,
    })
    expect(status).toBe(400)
  })
})
