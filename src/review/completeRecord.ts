import type { JsonObject, Payload, PayloadRequest } from 'payload'

import { RECORDS, submittedParts } from './submittedParts.ts'

/**
 * Writes what submission adds onto the newest draft of a record before it is signed, so that it is
 * reviewed with the rest and what is public is what was approved.
 */
export async function completeRecord({
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
  const collection = RECORDS.find((name) => name === slug)
  if (!collection) return
  const stored = await payload.findByID({ id, collection, depth: 0, draft: true, req })
  const record = stored as unknown as JsonObject
  const parts = await submittedParts({ collection, data: record, payload })
  const isNew = Object.entries(parts).some(([name, part]) => !isSame(record[name], part))
  if (isNew) await payload.update({ id, collection, data: parts, depth: 0, draft: true, req })
}

/** Whether a stored value says the same; of a group, member by member. */
function isSame(stored: unknown, part: unknown): boolean {
  if (typeof part !== 'object' || part === null) return (stored ?? null) === (part ?? null)
  const members = (stored ?? {}) as JsonObject
  return Object.entries(part).every(([name, member]) => isSame(members[name], member))
}
