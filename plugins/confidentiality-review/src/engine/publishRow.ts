import type { CollectionSlug, Payload } from 'payload'

import type { ReviewTarget } from '../options.ts'

import { enginePermit } from './permit.ts'

/** Publishes the newest draft; the gate still compares it with the released approval. */
export async function publishRow({
  collection,
  id,
  payload,
}: ReviewTarget & { payload: Payload }): Promise<void> {
  await enginePermit.run(() =>
    payload.update({
      id,
      collection: collection as CollectionSlug,
      data: { _status: 'published' },
      depth: 0,
      draft: false,
      overrideAccess: true,
    }),
  )
}

/**
 * Takes the editable row off line. The newest draft keeps its text and may be incomplete, so this
 * writes the status alone instead of running a publish with its validation.
 */
export async function unpublishRow({
  collection,
  id,
  payload,
}: ReviewTarget & { payload: Payload }): Promise<void> {
  const slug = collection as CollectionSlug
  await enginePermit.run(async () => {
    await payload.db.updateOne({ id, collection: slug, data: { _status: 'draft' } })
    await payload.update({
      id,
      collection: slug,
      data: {},
      depth: 0,
      draft: true,
      overrideAccess: true,
    })
  })
}
