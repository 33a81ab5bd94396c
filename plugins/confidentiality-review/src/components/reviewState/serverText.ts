import type { PayloadRequest } from 'payload'

import { reviewText } from '../../engine/reviewText.ts'

import type { ReviewText } from './reviewTextType.ts'

/** Texts of this plugin for components that are rendered on the server. */
export function serverText(i18n: { t: unknown }): ReviewText {
  const req = { i18n } as unknown as Pick<PayloadRequest, 'i18n'>
  return (key, variables) => reviewText(req, key, variables)
}
