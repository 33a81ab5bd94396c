import type { I18n } from '@payloadcms/translations'
import type { Payload, PayloadRequest, TypedUser } from 'payload'

import { cache } from 'react'

import { barState } from '../../overview/barState.ts'

/** The status bar's first state. Its slots ask for it each on its own and share one reading. */
export const loadBarState = cache(
  async (collection: string, id: string, payload: Payload, user: TypedUser, i18n: I18n) =>
    barState({ id, collection, req: { i18n, payload, user } as unknown as PayloadRequest }),
)
