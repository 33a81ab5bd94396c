import type { PayloadRequest, TypedUser } from 'payload'

import { codedError } from '@gongkai/shared'

import type { Actor } from '../domain/decideReview.ts'
import { pluginOptions } from './pluginOptions.ts'

import { reviewText } from './reviewText.ts'
import type { Signer } from './rows.ts'

/** Name of Payload's strategy for people who have logged in. */
const INTERACTIVE = 'local-jwt'

/** A natural person across collections of accounts: `collection:id`. */
export function personKey(user: Pick<TypedUser, 'collection' | 'id'>): string {
  return `${user.collection}:${user.id}`
}

/**
 * The signed-in person behind a request. Decisions are personal, so API keys, other strategies (one
 * that does not give its name included) and other auth collections are refused (401
 * `INTERACTIVE_LOGIN_REQUIRED`). Code of the project itself may name a person without a strategy.
 */
export function signedInPerson(req: PayloadRequest): TypedUser {
  const { staff } = pluginOptions(req.payload)
  const user = req.user as (TypedUser & { _strategy?: string }) | null
  const strategy = user?._strategy ?? (req.payloadAPI === 'local' ? INTERACTIVE : undefined)
  if (!user || strategy !== INTERACTIVE || user.collection !== staff.collection) {
    throw codedError({
      code: 'INTERACTIVE_LOGIN_REQUIRED',
      message: reviewText(req, 'error:INTERACTIVE_LOGIN_REQUIRED'),
      status: 401,
    })
  }
  return user
}

export function actorIn({ department, req }: { department: string; req: PayloadRequest }): Actor {
  const user = signedInPerson(req)
  const { staff } = pluginOptions(req.payload)
  return { person: personKey(user), roles: staff.rolesIn({ department, user }) }
}

export function signerOf({ department, user }: { department: string; user: TypedUser }): Signer {
  const { jobTitle, name } = user as { jobTitle?: null | string; name?: null | string }
  return {
    id: String(user.id),
    name: name ?? String(user.email ?? user.id),
    ...(jobTitle && { jobTitle }),
    department,
  }
}
