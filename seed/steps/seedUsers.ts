import type { Payload, TypedUser } from 'payload'

import { DEMO_PASSWORD, users } from '../data/users.ts'

import type { People } from './actor.ts'

/** Makes the accounts that are missing and gives the signed-in person of each by e-mail. */
export async function seedUsers({
  departmentIds,
  onDone,
  payload,
}: {
  departmentIds: ReadonlyMap<string, string>
  onDone: () => void
  payload: Payload
}): Promise<People> {
  const { docs } = await payload.find({ collection: 'users', depth: 0, pagination: false })
  const people = new Map<string, TypedUser>(docs.map((doc) => [doc.email, signedIn(doc)]))
  for (const { departments, seesAllDepartments = false, ...user } of users) {
    if (!people.has(user.email)) {
      const doc = await payload.create({
        collection: 'users',
        data: {
          ...user,
          departments: Object.entries(departments).map(([code, roles]) => ({
            department: idOf({ code, departmentIds }),
            roles,
          })),
          password: DEMO_PASSWORD,
          seesAllDepartments,
        },
        depth: 0,
      })
      people.set(user.email, signedIn(doc))
    }
    onDone()
  }
  return people
}

function signedIn(doc: { id: string }): TypedUser {
  return { ...doc, collection: 'users' } as TypedUser
}

function idOf({
  code,
  departmentIds,
}: {
  code: string
  departmentIds: ReadonlyMap<string, string>
}): string {
  const id = departmentIds.get(code)
  if (id === undefined) throw new Error(`The seed's department ${code} has no row`)
  return id
}
