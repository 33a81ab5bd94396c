import type { CollectionBeforeOperationHook, PayloadRequest, Where } from 'payload'

import { ValidationError } from 'payload'

import { translate } from '../translations/translate.ts'
import { PASSWORD_LENGTH, passwordIssue } from './passwordRules.ts'

type Account = { email?: null | string; id: string; name?: null | string }
type Given = { data?: Partial<Account> & { password?: unknown; token?: unknown }; id?: string }

/** Holds every new password to the rules: of a new account, of a change, and by a reset link. */
export const requireSoundPassword: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  req,
}) => {
  if (!['create', 'resetPassword', 'update'].includes(operation)) return
  const { data, id } = args as unknown as Given
  const password = data?.password
  if (password === undefined || password === null) return
  const owner = await ownerOf({ data, id, req })
  const key =
    typeof password === 'string'
      ? passwordIssue({ password, personal: textsOf(data).concat(textsOf(owner)) })
      : 'passwordShort'
  if (!key) return
  const message = translate({ message: { key, values: PASSWORD_LENGTH }, req })
  throw new ValidationError(
    { collection: collection.slug, errors: [{ message, path: 'password' }], req },
    req.t,
  )
}

async function ownerOf({
  data,
  id,
  req,
}: Given & { req: PayloadRequest }): Promise<Account | null> {
  const where = id === undefined ? byToken(data?.token) : { id: { equals: id } }
  return where ? req.payload.db.findOne<Account>({ collection: 'users', req, where }) : null
}

function byToken(token: unknown): undefined | Where {
  return typeof token === 'string' ? { resetPasswordToken: { equals: token } } : undefined
}

function textsOf(account: null | Partial<Account> | undefined): string[] {
  return [account?.email, account?.name].filter((text) => typeof text === 'string')
}
