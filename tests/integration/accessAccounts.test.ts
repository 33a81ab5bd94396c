import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import type { Role } from '../../src/access/roles.ts'

import { type App, bootApp } from '../support/bootApp.ts'
import {
  AUDIT,
  staffOfTwoDepartments,
  type TwoDepartments,
} from '../support/staffOfTwoDepartments.ts'

let app: App
let staff: TwoDepartments

beforeAll(async () => {
  app = await bootApp()
  staff = await staffOfTwoDepartments(app)
})

afterAll(() => app.close())

let count = 0

const account = (department: string, roles: Role[] = ['handler']) => ({
  departments: [{ department, roles }],
  email: `new-${++count}@example.invalid`,
  name: '新同事',
  password: 'Three-people-2026',
})

const stored = (id: string) => app.payload.findByID({ id, collection: 'users', depth: 0 })

describe('rights', () => {
  it.each(['handler', 'examiner', 'approver', 'office', 'auditor'] as const)(
    'cannot be given by the %s',
    async (name) => {
      const { id, rest } = staff[name]
      const created = await rest('POST', '/users', account(staff.audit.id))
      const foreign = await rest('PATCH', `/users/${staff.wearsTwoHats.id}`, { name: '改名' })
      const own = await rest('PATCH', `/users/${id}`, {
        departments: [{ department: staff.finance.id, roles: ['admin', 'approver'] }],
        name: '本人改名',
        seesAllDepartments: true,
      })
      expect([created.status, foreign.status]).toEqual([403, 403])
      expect(own.status).toBe(200)
      expect(await stored(id)).toMatchObject({
        departments: [{ department: staff.audit.id, roles: [name] }],
        name: '本人改名',
        seesAllDepartments: ['auditor', 'office'].includes(name),
      })
    },
  )

  it.each(['admin', 'departmentAdmin'] as const)(
    'cannot be raised by the %s for themselves',
    async (name) => {
      const { id, rest } = staff[name]
      await rest('PATCH', `/users/${id}`, {
        departments: [{ department: staff.finance.id, roles: ['admin', 'approver'] }],
        seesAllDepartments: true,
      })
      expect(await stored(id)).toMatchObject({
        departments: [{ department: staff.audit.id, roles: ['admin'] }],
        seesAllDepartments: name === 'admin',
      })
    },
  )

  it('are given by the administrator of the installation in any department', async () => {
    const { status } = await staff.admin.rest('POST', '/users', {
      ...account(staff.finance.id, ['office']),
      seesAllDepartments: true,
    })
    expect(status).toBe(201)
  })

  it('are given by the administrator of a department in it only', async () => {
    const { rest } = staff.departmentAdmin
    const own = await rest('POST', '/users', account(staff.audit.id, ['examiner']))
    const foreign = await rest('POST', '/users', account(staff.finance.id))
    const seesAll = await rest('POST', '/users?depth=0', {
      ...account(staff.audit.id, ['office']),
      seesAllDepartments: true,
    })
    expect([own.status, foreign.status, seesAll.status]).toEqual([201, 403, 201])
    expect(seesAll.body).toMatchObject({ doc: { seesAllDepartments: false } })
  })

  it('cannot be borrowed from an account that reaches further', async () => {
    const { rest } = staff.departmentAdmin
    const answers = [
      await rest('PATCH', `/users/${staff.admin.id}`, { password: 'Taken-over-2026' }),
      await rest('PATCH', `/users/${staff.office.id}`, { email: 'mine@example.invalid' }),
      await rest('PATCH', `/users/${staff.wearsTwoHats.id}`, { password: 'Taken-over-2026' }),
      await rest('DELETE', `/users/${staff.admin.id}`),
      await rest('DELETE', `/users/${staff.wearsTwoHats.id}`),
    ]
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403])
    expect(answers[0]?.body).toMatchObject({
      errors: [{ data: { code: 'BEYOND_OWN_DEPARTMENTS' } }],
    })
  })

  it('do not go with the account of their last holder by that holder', async () => {
    const { body, status } = await staff.admin.rest('DELETE', `/users/${staff.admin.id}`)
    expect([status, body]).toEqual([
      403,
      { errors: [expect.objectContaining({ data: { code: 'OWN_RIGHTS' } })] },
    ])
  })
})

describe('accounts', () => {
  it('are seen by colleagues of the department and by those who see all', async () => {
    const seen = async (name: 'financeHandler' | 'handler' | 'office') => {
      const { body } = await staff[name].rest('GET', '/users?limit=100&depth=0')
      return (body as { docs: { id: string }[] }).docs.map(({ id }) => id)
    }
    expect(await seen('financeHandler')).toContain(staff.wearsTwoHats.id)
    expect(await seen('financeHandler')).not.toContain(staff.handler.id)
    expect(await seen('handler')).toContain(staff.examiner.id)
    expect(await seen('office')).toContain(staff.financeHandler.id)
    expect((await app.stranger('GET', '/users')).status).toBe(403)
  })

  it('lock after five wrong passwords, for the right one too', async () => {
    const person = account(staff.audit.id)
    await staff.admin.rest('POST', '/users', person)
    const login = (password: string) =>
      app.stranger('POST', '/users/login', { email: person.email, password })
    for (let attempt = 0; attempt < 5; attempt++) await login('wrong')
    expect((await login(person.password)).status).toBe(401)
  })
})

describe('departments', () => {
  const fresh = {
    ...AUDIT,
    code: 'fgj',
    creditCode: '11341702486344515H',
    kind: 'department',
    name: '示县发展和改革局',
  }

  it('are made by the administrator of the installation only', async () => {
    const answers = await Promise.all(
      (['handler', 'office', 'departmentAdmin'] as const).map((name) =>
        staff[name].rest('POST', '/departments', fresh),
      ),
    )
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403])
    expect((await staff.admin.rest('POST', '/departments', fresh)).status).toBe(201)
  })

  it('are changed by their own administrator, without their code', async () => {
    const { rest } = staff.departmentAdmin
    const own = await rest('PATCH', `/departments/${staff.audit.id}`, {
      code: 'other',
      telephone: '0000-5550100',
    })
    const foreign = await rest('PATCH', `/departments/${staff.finance.id}`, { telephone: '0' })
    expect([own.status, foreign.status]).toEqual([200, 403])
    expect(own.body).toMatchObject({ doc: { code: 'sjj', telephone: '0000-5550100' } })
  })

  it('are readable by all staff, and never deleted', async () => {
    const list = await staff.financeHandler.rest('GET', '/departments')
    expect((list.body as { docs: unknown[] }).docs.length).toBeGreaterThan(1)
    expect((await staff.admin.rest('DELETE', `/departments/${staff.finance.id}`)).status).toBe(403)
    expect((await app.stranger('GET', '/departments')).status).toBe(403)
  })

  it.each([
    ['creditCode', { creditCode: '11620622013933539C' }, 'credit code'],
    ['creditCode', { creditCode: AUDIT.creditCode }, 'unique'],
    ['code', { code: 'Sjj 1' }, 'lower-case'],
    ['code', { code: 'sjj' }, 'unique'],
    [
      'formerNames',
      { formerNames: [{ name: '旧名', validFrom: '2019-01-02', validTo: '2019-01-01' }] },
      'before it begins',
    ],
    ['formerNames', { formerNames: [{ name: '旧名' }, { name: '更旧名' }] }, 'overlap'],
    ['name', { name: '' }, 'required'],
  ])('refuse a wrong %s %j', async (path, change, message) => {
    const { body, status } = await staff.admin.rest('POST', '/departments', {
      ...fresh,
      code: 'xinde',
      creditCode: '1137078555222300XQ',
      ...change,
    })
    expect(status).toBe(400)
    const { errors } = (
      body as { errors: { data: { errors: { message: string; path: string }[] } }[] }
    ).errors[0]!.data
    expect(errors).toEqual([
      expect.objectContaining({ message: expect.stringContaining(message) as unknown }),
    ])
    // The MongoDB wire does not say which unique field it was (FerretDB).
    const paths = message === 'unique' && app.payload.db.name === 'mongoose' ? [path, ''] : [path]
    expect(paths).toContain(errors[0]?.path)
  })
})
