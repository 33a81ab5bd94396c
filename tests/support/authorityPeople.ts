import { randomUUID } from 'node:crypto'

import { type Role, ROLES } from '../../src/access/roles.ts'
import type { App } from './bootApp.ts'
import { openSession } from './openSession.ts'
import type { RestClient } from './restClient.ts'

/** One letter a person: small for a role in the department, capital for one who sees all. */
const LETTERS = {
  handler: 'h',
  examiner: 'x',
  approver: 'p',
  office: 'o',
  auditor: 'u',
  admin: 'a',
} as const satisfies Record<Role, string>

/** Roles that may see all departments when their account is marked so. */
const SEEING_ALL = ['office', 'auditor', 'admin'] as const satisfies readonly Role[]

/** A member of the other department who holds every role there. */
const OUTSIDER = 'f'
const STRANGER = '?'

const DEPARTMENT = Object.values(LETTERS).join('')
const ALL_SEEING = SEEING_ALL.map((role) => LETTERS[role].toUpperCase()).join('')

/** Words that stand for several people in a table. */
const GROUPS: Record<string, string> = {
  '–': '',
  accounts: DEPARTMENT + ALL_SEEING + OUTSIDER,
  anyone: DEPARTMENT + ALL_SEEING + OUTSIDER + STRANGER,
  readers: DEPARTMENT + ALL_SEEING,
}

export const EVERYBODY = [...GROUPS.anyone!]

/** The people a cell names. */
export function peopleIn(who: string): string[] {
  return [...(GROUPS[who] ?? who.replaceAll(' ', ''))]
}

/** Everybody of the tables by letter, logged in; those who see all belong to the other department. */
export async function hireEverybody({
  app,
  department,
  otherDepartment,
}: {
  app: App
  department: string
  otherDepartment: string
}): Promise<Record<string, RestClient>> {
  const hire = async (home: string, roles: Role[], seesAllDepartments = false) => {
    const data = {
      departments: [{ department: home, roles }],
      email: `${randomUUID()}@example.invalid`,
      name: roles.join('、').slice(0, 40),
      password: 'Many-people-2026',
    }
    const { id } = await app.payload.create({
      collection: 'users',
      data: { ...data, seesAllDepartments },
    })
    return app.as(await openSession({ id, collection: 'users', payload: app.payload }))
  }
  const people: Record<string, RestClient> = { [STRANGER]: app.stranger }
  for (const role of ROLES) people[LETTERS[role]] = await hire(department, [role])
  for (const role of SEEING_ALL) {
    people[LETTERS[role].toUpperCase()] = await hire(otherDepartment, [role], true)
  }
  people[OUTSIDER] = await hire(otherDepartment, [...ROLES])
  return people
}
