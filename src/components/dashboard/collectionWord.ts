import type { CollectionSlug, PayloadRequest } from 'payload'

import { getTranslation } from '@payloadcms/translations'

/** What one document of a collection is called in the reader's language. */
export function collectionWord({ req, slug }: { req: PayloadRequest; slug: string }): string {
  const config = req.payload.collections[slug as CollectionSlug]?.config
  return config ? getTranslation(config.labels.singular, req.i18n) : slug
}
