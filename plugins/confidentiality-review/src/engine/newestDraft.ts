import type { CollectionSlug, Payload } from 'payload'

import type { ReviewTarget } from '../options.ts'

/** The newest content of a document, published or not, with relations as ids. */
export async function newestDraft({
  collection,
  id,
  payload,
}: ReviewTarget & { payload: Payload }): Promise<null | Record<string, unknown>> {
  return (await payload.findByID({
    id,
    collection: collection as CollectionSlug,
    depth: 0,
    disableErrors: true,
    draft: true,
    overrideAccess: true,
    showHiddenFields: true,
  })) as null | Record<string, unknown>
}
