import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'

import { refuseDemoAccounts } from '../../src/security/refuseDemoAccounts.ts'
import { type App, bootApp } from '../support/bootApp.ts'
import type { RestAnswer } from '../support/restClient.ts'
import { staffOfTwoDepartments, type TwoDepartments } from '../support/staffOfTwoDepartments.ts'

const PASSWORD = 'Three-people-2026'
let app: App
let staff: TwoDepartments
let address = ''

beforeAll(async () => {
  app = await bootApp()
  staff = await staffOfTwoDepartments(app)
})
afterAll(() => app.close())
beforeEach(() => {
  address = `192.0.2.${Number(address.split('.')[3] ?? 0) + 1}`
})

const login = (email: string, password: string, from = address, language = 'en') =>
  app.stranger(
    'POST',
    '/users/login',
    { email, password },
    {
      'Accept-Language': language,
      'X-Forwarded-For': from,
    },
  )
const answerOf = ({ status, text }: RestAnswer) => [status, text]

describe('whoever guesses passwords', () => {
  test('is locked out after five wrong ones, and learns nothing about which names exist', async () => {
    const known: unknown[] = []
    const unknown: unknown[] = []
    for (let time = 0; time < 8; time += 1) {
      known.push(answerOf(await login('approver@example.invalid', 'Wrong-guess-2026')))
      unknown.push(answerOf(await login('nobody@example.invalid', 'Wrong-guess-2026')))
    }
    expect(unknown).toEqual(known)
    expect(known.map((answer) => (answer as string[])[1]!.includes('locked'))).toEqual([
      false,
      false,
      false,
      false,
      false,
      true,
      true,
      true,
    ])
    const right = await login('approver@example.invalid', PASSWORD)
    expect([right.status, right.text]).toEqual([401, expect.stringContaining('locked')])
  })

  test('reads in Chinese that the account is locked', async () => {
    const { text } = await login('nobody@example.invalid', 'Wrong-guess-2026', address, 'zh')
    expect(text).toContain('锁定')
  })

  test('waits as long for a name that nobody has as for a real one', async () => {
    const time = async (email: string) => {
      const begun = performance.now()
      expect((await login(email, 'Wrong-guess-2026')).status).toBe(401)
      return performance.now() - begun
    }
    const times = { known: 0, unknown: 0 }
    for (const name of ['auditor', 'office']) {
      times.known += await time(`${name}@example.invalid`)
      times.unknown += await time(`no-${name}@example.invalid`)
    }
    // Without the same work it would be a hundredth.
    expect(times.unknown).toBeGreaterThan(times.known / 4)
    expect(times.unknown).toBeLessThan(times.known * 4)
  })

  test('is slowed down by address, whatever the names, and told how long to wait', async () => {
    // Both are locked by now, so that no time is spent on their passwords.
    const names = ['approver@example.invalid', 'nobody@example.invalid']
    const statuses = new Set<number>()
    for (let time = 0; time < 30; time += 1) {
      statuses.add((await login(names[time % 2]!, 'x')).status)
    }
    expect(statuses).toEqual(new Set([401]))
    const refused = await login('handler@example.invalid', PASSWORD, address, 'zh')
    expect(refused.status).toBe(429)
    expect(refused.body).toMatchObject({
      errors: [{ data: { code: 'TOO_MANY_ATTEMPTS' }, message: expect.stringContaining('分钟后') }],
    })
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    const behindAForgedHeader = await login('x', 'x', `203.0.113.9, ${address}`)
    expect(behindAForgedHeader.status).toBe(429)
    expect((await login('handler@example.invalid', PASSWORD, '198.51.100.1')).status).toBe(200)
  })

  test('cannot flood a mailbox with links to a new password', async () => {
    const statuses: number[] = []
    for (let time = 0; time < 7; time += 1) {
      const { status } = await app.stranger(
        'POST',
        '/users/forgot-password',
        { email: 'nobody@example.invalid' },
        { 'X-Forwarded-For': `192.0.2.${100 + time}` },
      )
      statuses.push(status)
    }
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429, 429])
  })
})

describe('a new password', () => {
  const ISSUES: [string, string, RegExp][] = [
    ['a short one', 'Ab1-short', /至少12个字符/],
    ['one of a single kind', 'onlylowercaseletters', /至少三种/],
    ['one with the name', 'Examiner-2026-x', /不能包含您的姓名或者邮箱/],
    ['a common one', 'P@ssw0rd2026!', /容易被猜到/],
  ]

  test.each(ISSUES)('is not %s: of a new account', async (_, password, message) => {
    const account = {
      departments: [],
      email: 'examiner2@example.invalid',
      name: 'examiner',
      password,
    }
    const answer = await staff.admin.rest('POST', '/users', account, { 'Accept-Language': 'zh' })
    expect([answer.status, answer.text]).toEqual([400, expect.stringMatching(message)])
    expect(answer.text).toContain('"path":"password"')
  })

  test.each(ISSUES)('is not %s: of a changed account', async (_, password, message) => {
    const { id, rest } = staff.examiner
    const answer = await rest('PATCH', `/users/${id}`, { password }, { 'Accept-Language': 'zh' })
    expect([answer.status, answer.text]).toEqual([400, expect.stringMatching(message)])
  })

  test('by a reset link is held to the same rules', async () => {
    const token = await app.payload.forgotPassword({
      collection: 'users',
      data: { email: 'examiner@example.invalid' },
      disableEmail: true,
    })
    const reset = (password: string) =>
      app.stranger(
        'POST',
        '/users/reset-password',
        { password, token },
        { 'Accept-Language': 'zh', 'X-Forwarded-For': address },
      )
    for (const [, password, message] of ISSUES) {
      const answer = await reset(password)
      expect([answer.status, answer.text]).toEqual([400, expect.stringMatching(message)])
    }
    expect((await reset(PASSWORD)).status).toBe(200)
  })

  test('that keeps the rules is accepted', async () => {
    const { id, rest } = staff.departmentAdmin
    expect((await rest('PATCH', `/users/${id}`, { password: 'Another-one-2027' })).status).toBe(200)
    expect((await login('departmentAdmin@example.invalid', 'Another-one-2027')).status).toBe(200)
  })
})

describe('a session', () => {
  const cookieOf = (answer: RestAnswer) => answer.headers.get('set-cookie') ?? ''

  test('is a cookie no script reads, and ends after half an hour without work', async () => {
    const answer = await login('office@example.invalid', PASSWORD)
    expect(cookieOf(answer)).toMatch(/^payload-token=[^;]+;/)
    expect(cookieOf(answer)).toMatch(/HttpOnly/i)
    expect(cookieOf(answer)).toMatch(/SameSite=Lax/i)
    const { exp } = answer.body as { exp: number }
    expect(Math.round((exp * 1_000 - Date.now()) / 60_000)).toBe(30)
  })

  test('is prolonged by work, but not beyond twelve hours', async () => {
    const { body } = await login('office@example.invalid', PASSWORD)
    const { token } = body as { token: string }
    const refresh = () => app.as(token)('POST', '/users/refresh-token')
    expect((await refresh()).status).toBe(200)
    const { sessions } = await app.payload.findByID({
      id: staff.office.id,
      collection: 'users',
      showHiddenFields: true,
    })
    const begun = new Date(Date.now() - 12.1 * 60 * 60_000).toISOString()
    await app.payload.db.updateOne({
      id: staff.office.id,
      collection: 'users',
      data: { sessions: sessions?.map((session) => ({ ...session, createdAt: begun })) },
    })
    expect((await refresh()).status).toBe(403)
  })

  test('is over on the server when its person signs out', async () => {
    const { body } = await login('auditor@example.invalid', PASSWORD)
    const rest = app.as((body as { token: string }).token)
    expect((await rest('POST', '/users/logout')).status).toBe(200)
    expect((await rest('GET', '/users/me')).text).toContain('"user":null')
  })
})

describe('a public server does not start with accounts whose password is known', () => {
  const refuse = (changes: object = {}) =>
    refuseDemoAccounts({ isDemo: false, isPublic: true, payload: app.payload, ...changes })

  test('names them and the fix in both languages', async () => {
    await expect(refuse()).rejects.toMatchObject({
      settings: [
        {
          en: expect.stringContaining('demo accounts with known passwords (admin@example.invalid'),
          option: 'DATABASE_URL',
          zh: expect.stringContaining('演示账号'),
        },
      ],
    })
  })

  test('but the demo does, and a trial on one machine', async () => {
    await expect(refuse({ isDemo: true })).resolves.toBeUndefined()
    await expect(refuse({ isPublic: false })).resolves.toBeUndefined()
  })
})
