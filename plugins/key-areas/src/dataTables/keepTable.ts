import type { CollectionSlug, Payload, PayloadRequest } from 'payload'

import { pluginOptions } from '../engine/pluginOptions.ts'
import { DATA_TABLES } from '../names.ts'
import { tablesPermit } from './permit.ts'

const HALF_AN_HOUR = 1_800_000

/**
 * Notes that somebody needs a stored list now, which keeps it until a record names it. Gives whether
 * there is one. Of a list noted a short time ago nothing is written: it is safe as it is.
 */
export async function keepTable({
  key,
  payload,
  req,
}: {
  key: string
  payload: Payload
  req?: PayloadRequest | undefined
}): Promise<boolean> {
  const { keepUnusedHours } = pluginOptions(payload).tables
  const collection = DATA_TABLES as CollectionSlug
  const within = req ? { req } : {}
  const now = Date.now()
  const half = new Date(now - keepUnusedHours * HALF_AN_HOUR).toISOString()
  const ofKey = { key: { equals: key } }
  await tablesPermit.run(() =>
    payload.db.updateMany({
      collection,
      data: { updatedAt: new Date(now).toISOString() },
      returning: false,
      where: { and: [ofKey, { updatedAt: { less_than: half } }] },
      ...within,
    }),
  )
  // Asked afterwards: what the sweep removed a moment ago is not there, what it meets later stays.
  return (await payload.db.count({ collection, where: ofKey, ...within })).totalDocs > 0
}
