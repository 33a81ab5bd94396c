import type { Payload, PayloadRequest, TypedUser } from 'payload'

import { createLocalReq } from 'payload'

/** The demo people, by e-mail; whoever acts does so as a signed-in person. */
export type People = ReadonlyMap<string, TypedUser>

export function personOf({ email, people }: { email: string; people: People }): TypedUser {
  const person = people.get(email)
  if (!person) throw new Error(`The seed has no person ${email}`)
  return person
}

/** A fresh request of a person, as the engine gets one from the admin. */
export function requestOf({
  payload,
  user,
}: {
  payload: Payload
  user: TypedUser
}): Promise<PayloadRequest> {
  return createLocalReq({ user }, payload)
}
