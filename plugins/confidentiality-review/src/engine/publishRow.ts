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
 * Takes the editable row off line. Nothing may stand in the way of this, so the status is written
 * below Payload's validation: the newest draft may be incomplete, or related to what is gone.
 */
export async function unpublishRow({
  collection,
  id,
  payload,
}: ReviewTarget & { payload: Payload }): Promise<void> {
  const slug = collection as CollectionSlug
  await enginePermit.run(async () => {
    await payload.db.updateOne({ id, collection: slug, data: { _status: 'draft' } })
    const newest = await newestVersion({ id, collection: slug, payload })
    if (newest?._status !== 'published') return
    const now = new Date().toISOString()
    await payload.db.createVersion({
      autosave: false,
      collectionSlug: slug,
      createdAt: now,
      parent: id,
      updatedAt: now,
      versionData: { ...newest, _status: 'draft' } as never,
    })
  })
}

async function newestVersion({
  collection,
  id,
  payload,
}: {
  collection: CollectionSlug
  id: string
  payload: Payload
}): Promise<Record<string, unknown> | undefined> {
  const { docs } = await payload.db.findVersions<Record<string, unknown>>({
    collection,
    limit: 1,
    pagination: false,
    sort: '-updatedAt',
    where: { parent: { equals: id } },
  })
  return docs[0]?.version
}
