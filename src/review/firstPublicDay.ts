import type { CollectionSlug, Payload } from 'payload'

import { createPublicationReader, publicStateOf } from '@gongkai/publications'

import { isRecord, textOf } from '../publication/snapshot.ts'

/** The civil date on which a record that is public now first became so. */
export async function firstPublicDay({
  collection,
  id,
  payload,
}: {
  collection: CollectionSlug
  id: string
  payload: Payload
}): Promise<string | undefined> {
  const state = await publicStateOf({ id, collection, payload })
  if (state?.state !== 'published') return undefined
  const record = await createPublicationReader({ payload }).record(state.publicId)
  const disclosure: unknown = record?.body._disclosure
  return isRecord(disclosure) ? textOf(disclosure.published_on) : undefined
}
