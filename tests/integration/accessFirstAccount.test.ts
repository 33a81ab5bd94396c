import { afterAll, beforeAll, expect, it } from '@jest/globals'

import { type App, bootApp } from '../support/bootApp.ts'
import { AUDIT } from '../support/staffOfTwoDepartments.ts'

const FOUNDER = { email: 'founder@example.invalid', name: '管理员', password: 'Three-people-2026' }

let app: App

beforeAll(async () => {
  app = await bootApp()
})

afterAll(() => app.close())

it('the first account is registered once, administers the installation and signs nothing', async () => {
  const first = await app.stranger('POST', '/users/first-register', FOUNDER)
  expect(first).toMatchObject({ body: { user: { seesAllDepartments: true } }, status: 200 })

  const again = await app.stranger('POST', '/users/first-register', {
    ...FOUNDER,
    email: 'second@example.invalid',
  })
  const plain = await app.stranger('POST', '/users', { ...FOUNDER, email: 'third@example.invalid' })
  expect([again.status, plain.status]).toEqual([403, 403])

  const founder = app.as((first.body as { token: string }).token)
  const department = await founder('POST', '/departments', { ...AUDIT, kind: 'department' })
  const { id } = (department.body as { doc: { id: string } }).doc
  const colleague = await founder('POST', '/users', {
    departments: [{ department: id, roles: ['handler'] }],
    email: 'handler@example.invalid',
    name: '张承办',
    password: 'Three-people-2026',
  })
  const entry = await founder('POST', '/entries?draft=true', { department: id, title: '标题' })
  expect([department.status, colleague.status, entry.status]).toEqual([201, 201, 403])
})

it('an account made later without departments sees nothing', async () => {
  const { seesAllDepartments } = await app.payload.create({
    collection: 'users',
    data: { ...FOUNDER, email: 'later@example.invalid' },
  })
  expect(seesAllDepartments).toBe(false)
})
