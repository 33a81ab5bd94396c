import type { CollectionConfig, PayloadRequest, TypedUser } from 'payload'

import { environment } from '../environment.ts'
import { translate } from '../translations/translate.ts'

type Auth = Extract<NonNullable<CollectionConfig['auth']>, object>
type Facts = { req?: PayloadRequest; token?: string; user?: TypedUser }

/** The message that leads to a new password. Its address comes from the settings, never from a request. */
export const resetMail: NonNullable<Auth['forgotPassword']> = {
  expiration: 60 * 60 * 1_000,
  generateEmailHTML: ({ req, token, user }: Facts = {}) => {
    const values = {
      name: escaped(String(user?.name ?? '')),
      url: `${environment.publicUrl}/admin/reset/${token}`,
    }
    return translate({ message: { key: 'resetMail', values }, req: req as PayloadRequest })
  },
  generateEmailSubject: ({ req }: Facts = {}) =>
    translate({ message: { key: 'resetMailSubject' }, req: req as PayloadRequest }),
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
