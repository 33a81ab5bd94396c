import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { handleEndpoints } from 'payload'

import { limitBody } from '../../src/security/limitBody.ts'
import { type App, bootApp } from '../support/bootApp.ts'
import { ENTRY } from '../support/soundRecords.ts'
import { staffOfTwoDepartments, type TwoDepartments } from '../support/staffOfTwoDepartments.ts'

const MEGABYTE = 1024 * 1024
let app: App
let staff: TwoDepartments

beforeAll(async () => {
  process.env.GONGKAI_PUBLIC_URL = 'https://gk.county.example'
  app = await bootApp()
  staff = await staffOfTwoDepartments(app)
})
afterAll(async () => {
  delete process.env.GONGKAI_PUBLIC_URL
  await app.close()
})

/** The API as the route serves it, the limit of bodies in front of Payload. */
async function send(path: string, init: RequestInit & { duplex?: 'half' }) {
  const serve = limitBody((request: Request) =>
    handleEndpoints({
      config: app.payload.config,
      payloadInstanceCacheKey: app.dataDirectory,
      request,
    }),
  )
  const response = await serve(new Request(`https://gk.county.example/api${path}`, init), undefined)
  return { headers: response.headers, status: response.status, text: await response.text() }
}

const signedIn = () => ({ Authorization: `JWT ${staff.handler.token}` })
const json = () => ({ ...signedIn(), 'Content-Type': 'application/json' })
const streamOf = (text: string) => new Blob([text]).stream()

describe('a body that is too long', () => {
  const paths = ['/entries?draft=true', '/review/submit', '/users/login', '/users/forgot-password']

  test.each(paths)('is refused by %s with 413 in both languages', async (path) => {
    const body = JSON.stringify({ title: 'x'.repeat(2 * MEGABYTE) })
    const told = await send(path, { body, headers: json(), method: 'POST' })
    const untold = await send(path, {
      body: streamOf(body),
      duplex: 'half',
      headers: json(),
      method: 'POST',
    })
    for (const { status, text } of [told, untold]) {
      expect(status).toBe(413)
      expect(text).toContain('BODY_TOO_LARGE')
      expect(text).toMatch(/超过2兆字节.*larger than 2 MB/)
    }
  })

  test('is refused as a form too, its length told or not', async () => {
    const form = (headers: object) =>
      send('/entries', {
        body: streamOf('x'.repeat(53 * MEGABYTE)),
        duplex: 'half',
        headers: { ...signedIn(), 'Content-Type': 'multipart/form-data; boundary=x', ...headers },
        method: 'POST',
      })
    expect((await form({})).status).toBe(413)
    expect((await form({ 'Content-Length': String(53 * MEGABYTE) })).text).toContain('50 MB')
  })

  test('does not hide a long but honest document', async () => {
    const title = '关于调整城乡居民最低生活保障标准的通知'
    const body = JSON.stringify({
      ...ENTRY,
      department: staff.audit.id,
      documentNumber: '示农发〔2026〕91号',
      summary: '摘'.repeat(200),
      title,
    })
    expect(
      (await send('/entries?draft=true', { body, headers: json(), method: 'POST' })).status,
    ).toBe(201)
    const form = new FormData()
    form.set(
      '_payload',
      JSON.stringify({
        ...ENTRY,
        department: staff.audit.id,
        documentNumber: '示农发〔2026〕92号',
        title,
        unknown: 'x'.repeat(1.5 * MEGABYTE),
      }),
    )
    expect(
      (await send('/entries?draft=true', { body: form, headers: signedIn(), method: 'POST' }))
        .status,
    ).toBe(201)
  })
})

describe('a page of another website', () => {
  const cookie = () => ({
    'Content-Type': 'application/json',
    Cookie: `payload-token=${staff.handler.token}`,
  })
  const submit = (headers: object) =>
    send('/review/submit', {
      body: JSON.stringify({ collection: 'entries', id: 'x' }),
      headers: { ...cookie(), ...headers },
      method: 'POST',
    })

  test.each([
    [{ Origin: 'https://evil.example' }],
    [{ Origin: 'null' }],
    [{ Origin: 'https://sub.gk.county.example', 'Sec-Fetch-Site': 'same-site' }],
    [{ 'Sec-Fetch-Site': 'cross-site' }],
    [{ 'Sec-Fetch-Site': 'same-site' }],
  ])('makes nobody sign: %j', async (headers) => {
    const { status, text } = await submit(headers)
    expect([status, text]).toEqual([403, expect.stringContaining('CROSS_SITE')])
  })

  test.each([
    [{ Origin: 'https://gk.county.example', 'Sec-Fetch-Site': 'same-origin' }],
    [{ 'Sec-Fetch-Site': 'same-origin' }],
  ])('but the admin does: %j', async (headers) => {
    expect((await submit(headers)).status).toBe(404)
  })

  test.each([
    ['POST', '/document-readings'],
    ['POST', '/key-areas/check'],
    ['POST', '/key-areas/tables'],
    ['POST', '/key-areas/tables/export'],
    ['POST', '/key-areas/tables/import'],
    ['GET', `/key-areas/tables/${'0'.repeat(64)}`],
  ])('reaches nothing with the cookie of its visitor: %s %s', async (method, path) => {
    const ask = async (origin: string) => {
      const body = method === 'POST' && { body: '{}' }
      const headers = { ...cookie(), Origin: origin }
      return send(path, { ...body, headers, method })
    }
    const { status, text } = await ask('https://evil.example')
    expect([status, text]).toEqual([403, expect.stringContaining('CROSS_SITE')])
    expect((await ask('https://gk.county.example')).text).not.toContain('CROSS_SITE')
  })

  test('changes no document with the cookie of its visitor', async () => {
    const answer = await send('/entries?draft=true', {
      body: JSON.stringify({ ...ENTRY, department: staff.audit.id }),
      headers: { ...cookie(), Origin: 'https://evil.example' },
      method: 'POST',
    })
    expect(answer.status).toBe(403)
  })

  test('is told by no header that it may read an answer', async () => {
    const { headers } = await send('/users/me', {
      headers: { ...cookie(), Origin: 'https://evil.example' },
    })
    expect(headers.get('access-control-allow-origin')).toBeNull()
    expect(headers.get('access-control-allow-credentials')).toBeNull()
  })
})

test('the cookie of a session is sent by https alone', async () => {
  const { headers } = await send('/users/login', {
    body: JSON.stringify({ email: 'handler@example.invalid', password: 'Three-people-2026' }),
    headers: { 'Content-Type': 'application/json' },
    method: 'POST',
  })
  expect(headers.get('set-cookie')).toMatch(/Secure/)
  expect(headers.get('set-cookie')).toMatch(/HttpOnly.*SameSite=Lax|SameSite=Lax.*HttpOnly/)
})
