import { type APIRequestContext, expect } from '@playwright/test'

import type { Person } from './people.ts'

type Account = { departments: { department: string | { id: string } }[] }

/** Somebody who may examine and approve in the department of `colleague`, made by the admin. */
export async function hireForTwoSteps({
  admin,
  colleague,
  request,
}: {
  admin: Person
  colleague: Person
  request: APIRequestContext
}): Promise<Pick<Person, 'email' | 'name' | 'password'>> {
  const token = await tokenOf({ person: admin, request })
  const found = await request.get('/api/users?depth=0&limit=1', {
    headers: { Authorization: `JWT ${token}` },
    params: { 'where[email][equals]': colleague.email },
  })
  const { docs } = (await found.json()) as { docs: Account[] }
  const department = docs[0]?.departments[0]?.department
  const person = {
    email: `two-steps-${Date.now()}@e2e.example`,
    name: '双岗人员',
    password: 'Both-desks-at-once-26',
  }
  const made = await request.post('/api/users', {
    data: {
      ...person,
      departments: [
        {
          department: typeof department === 'object' ? department.id : department,
          roles: ['examiner', 'approver'],
        },
      ],
    },
    headers: { Authorization: `JWT ${token}` },
  })
  expect(made.ok(), await made.text()).toBe(true)
  return person
}

async function tokenOf({
  person: { email, password },
  request,
}: {
  person: Person
  request: APIRequestContext
}): Promise<string> {
  const response = await request.post('/api/users/login', { data: { email, password } })
  return ((await response.json()) as { token: string }).token
}
