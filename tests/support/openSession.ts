import type { CollectionSlug, Payload, TypedUser } from 'payload'

import { createLocalReq, getFieldsToSign, jwtSign } from 'payload'
import { addSessionToUser } from 'payload/shared'

/**
 * The token of a person who has just logged in. A log-in itself hashes the password for a fifth of a
 * second of two cores, which the tests that are not about it need not wait for.
 */
export async function openSession({
  id,
  collection,
  payload,
}: {
  collection: CollectionSlug
  id: number | string
  payload: Payload
}): Promise<string> {
  const { config } = payload.collections[collection]
  const req = await createLocalReq({}, payload)
  const user = (await payload.db.findOne<TypedUser>({ collection, where: { id: { equals: id } } }))!
  const { email } = user
  const { sid } = await addSessionToUser({ collectionConfig: config, payload, req, user })
  const fieldsToSign = getFieldsToSign({
    collectionConfig: config,
    email: email!,
    sid: sid!,
    user: { ...user, collection } as TypedUser,
  })
  const { tokenExpiration } = config.auth
  return (await jwtSign({ fieldsToSign, secret: payload.secret, tokenExpiration })).token
}
