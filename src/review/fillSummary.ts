import type { JsonObject, Payload, PayloadRequest } from 'payload'

import { textOf } from '../publication/snapshot.ts'
import { proposedSummary } from './proposedSummary.ts'

const SUMMARISED = ['entries', 'interpretations', 'notices'] as const

/**
 * R1-02, R4-04: writes the proposed summary onto the newest draft of a record that has none, before it
 * is signed, so that everybody who signs reads what the catalogue will say.
 */
export async function fillSummary({
  collection: slug,
  id,
  payload,
  req,
}: {
  collection: string
  id: string
  payload: Payload
  req: PayloadRequest
}): Promise<void> {
  const collection = SUMMARISED.find((name) => name === slug)
  if (!collection) return
  const record = await payload.findByID({ id, collection, depth: 0, draft: true, req })
  if (textOf(record.summary)) return
  const summary = proposedSummary(record as unknown as JsonObject)
  if (!summary) return
  await payload.update({ id, collection, data: { summary }, depth: 0, draft: true, req })
}
