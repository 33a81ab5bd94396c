import type { PayloadRequest } from 'payload'

import type { ReviewTextKey } from '../translations/index.ts'

/** A text of this plugin in the reader's language. */
export function reviewText(
  { i18n }: Pick<PayloadRequest, 'i18n'>,
  key: ReviewTextKey,
  variables?: Record<string, number | string>,
): string {
  const translate = i18n.t as unknown as (
    key: string,
    variables?: Record<string, unknown>,
  ) => string
  return translate(`confidentialityReview:${key}`, variables)
}
