import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { once } from 'node:events'
import { type AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'

import { type App, bootApp } from '../support/bootApp.ts'

const FOUNDER = { email: 'founder@example.invalid', name: '李<b>四', password: 'Three-people-2026' }
const letters: { body: string; to: string[] }[] = []

const postOffice = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onData: (stream, session, done) => {
    void text(stream).then((body) => {
      letters.push({ body, to: session.envelope.rcptTo.map(({ address }) => address) })
      done()
    })
  },
})
let app: App

beforeAll(async () => {
  postOffice.listen(0, '127.0.0.1')
  await once(postOffice.server, 'listening')
  const { port } = postOffice.server.address() as AddressInfo
  process.env.GONGKAI_SMTP_URL = `smtp://127.0.0.1:${port}`
  process.env.GONGKAI_MAIL_FROM = '政府信息公开平台 <noreply@county.example>'
  process.env.GONGKAI_PUBLIC_URL = 'https://open.county.example'
  app = await bootApp()
  await app.stranger('POST', '/users/first-register', FOUNDER)
})

afterAll(async () => {
  await app.close()
  await new Promise((resolve) => postOffice.close(() => resolve(undefined)))
})

test('a new password is asked for by mail, and only the owner of the account hears of it', async () => {
  const known = await app.stranger('POST', '/users/forgot-password', { email: FOUNDER.email })
  const unknown = await app.stranger('POST', '/users/forgot-password', {
    email: 'nobody@example.invalid',
  })
  expect(known).toEqual(unknown)
  expect(letters.map(({ to }) => to)).toEqual([[FOUNDER.email]])
})

test('the link leads to this installation whatever host the request names', async () => {
  const [letter] = letters
  const html = decoded(letter?.body ?? '')
  const [, token] = /https:\/\/open\.county\.example\/admin\/reset\/([0-9a-f]+)"/.exec(html) ?? []
  expect(html).toContain('李&lt;b>四')

  const password = 'A-new-one-for-2027'
  const reset = await app.stranger('POST', '/users/reset-password', { password, token })
  const login = await app.stranger('POST', '/users/login', { email: FOUNDER.email, password })
  expect([reset.status, login.status]).toEqual([200, 200])
})

function decoded(body: string): string {
  const [head = '', ...rest] = body.split('\r\n\r\n')
  const content = rest.join('\r\n\r\n')
  if (/base64/i.test(head)) return Buffer.from(content, 'base64').toString()
  const bytes = content
    .replaceAll('=\r\n', '')
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString()
}
