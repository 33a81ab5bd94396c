import type { Payload, TypedUser } from 'payload'

import type { People } from './actor.ts'

import { DEMO_PASSWORD, users } from '../data/users.ts'

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
  mustBeDemo({ emails: [...people.keys()] })
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

/** Never adds accounts with a known password to an installation that people already use. */
function mustBeDemo({ emails }: { emails: string[] }): void {
  const isForeign = emails.length > 0 && !users.some(({ email }) => emails.includes(email))
  if (isForeign) {
    throw new Error(
      'The database holds accounts, none of them of the demo. The seed only fills an empty database or continues a demo; point DATABASE_URL or GONGKAI_DATA_DIR elsewhere.',
    )
  }
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
