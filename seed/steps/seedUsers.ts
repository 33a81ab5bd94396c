import type { Payload, TypedUser } from 'payload'

import { DEMO_PASSWORD, users, type UserSeed } from '../data/users.ts'

import type { People } from './actor.ts'

/** Hashing a password takes long and runs beside the rest, so a few accounts are made at a time. */
const AT_A_TIME = 4

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
  const makeMissing = async (user: UserSeed): Promise<void> => {
    if (!people.has(user.email)) {
      people.set(user.email, await makeAccount({ departmentIds, payload, user }))
    }
    onDone()
  }
  for (let start = 0; start < users.length; start += AT_A_TIME) {
    await Promise.all(users.slice(start, start + AT_A_TIME).map(makeMissing))
  }
  return people
}

async function makeAccount({
  departmentIds,
  payload,
  user: { departments, seesAllDepartments = false, ...user },
}: {
  departmentIds: ReadonlyMap<string, string>
  payload: Payload
  user: UserSeed
}): Promise<TypedUser> {
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
  return signedIn(doc)
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
