import type {
  CollectionAfterLoginHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
} from 'payload'

import { codedError } from '@gongkai/shared'
import { AuthenticationError, LockedAuth } from 'payload'

import { translate } from '../translations/translate.ts'
import { createAttemptCounter } from './attemptCounter.ts'
import { clientAddress } from './clientAddress.ts'
import { LOGIN_LIMITS } from './loginLimits.ts'
import { createUnknownNames } from './unknownNames.ts'

const addresses = createAttemptCounter({
  limit: LOGIN_LIMITS.failuresOfAddress,
  windowMs: LOGIN_LIMITS.windowMs,
})
const resetMails = createAttemptCounter({
  limit: LOGIN_LIMITS.resetMails,
  windowMs: LOGIN_LIMITS.windowMs,
})
const unknownNames = createUnknownNames({
  lockTimeMs: LOGIN_LIMITS.lockTimeMs,
  maxAttempts: LOGIN_LIMITS.failuresOfName,
})

/**
 * Slows down guessing: by address whatever the name, and for names nobody has in the same words, at
 * the same count and after the same time as for real ones. Real ones are locked by Payload itself.
 */
export const guardLogin: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (req.payloadAPI === 'local') return
  const { email } = (args as { data?: { email?: unknown } }).data ?? {}
  const name = typeof email === 'string' ? email.toLowerCase().trim() : ''
  switch (operation) {
    case 'forgotPassword':
      mustWait({ req, seconds: addresses.attempt(clientAddress(req.headers)) })
      mustWait({ req, seconds: resetMails.attempt(name) })
      return
    case 'login':
      mustWait({ req, seconds: addresses.attempt(clientAddress(req.headers)) })
      await mustBeKnown({ name, req })
      return
    case 'resetPassword':
      mustWait({ req, seconds: addresses.attempt(clientAddress(req.headers)) })
      return
    default:
  }
}

/** Only failures count against an address, which a whole office may share. */
export const forgiveSuccess: CollectionAfterLoginHook = ({ req }) => {
  addresses.forgive(clientAddress(req.headers))
}

function mustWait({ req, seconds }: { req: PayloadRequest; seconds: number }): void {
  if (seconds === 0) return
  req.responseHeaders = new Headers({ 'Retry-After': String(seconds) })
  const minutes = Math.ceil(seconds / 60)
  throw codedError({
    code: 'TOO_MANY_ATTEMPTS',
    data: { retryAfter: seconds },
    message: translate({ message: { key: 'tooManyAttempts', values: { minutes } }, req }),
    status: 429,
  })
}

async function mustBeKnown({ name, req }: { name: string; req: PayloadRequest }): Promise<void> {
  if (name === '') return
  const account = await req.payload.db.findOne({
    collection: 'users',
    req,
    select: { email: true },
    where: { email: { equals: name } },
  })
  if (account) return
  if ((await unknownNames.attempt(name)) === 'locked') throw new LockedAuth(req.t)
  throw new AuthenticationError(req.t)
}
