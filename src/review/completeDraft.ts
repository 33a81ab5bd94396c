import type { CollectionSlug, JsonObject, Payload, PayloadRequest } from 'payload'

import { claimIndexNumber } from '../indexNumbers/claimIndexNumber.ts'
import { submittedParts } from './submittedParts.ts'

type Target = { collection: string; id: string; payload: Payload; req: PayloadRequest }

/**
 * Writes what submission adds onto the newest draft before it is signed, its index number with the
 * rest: it is reviewed with what people wrote, and what is public is what was approved.
 */
export async function completeDraft({ collection: slug, id, payload, req }: Target): Promise<void> {
  const collection = slug as CollectionSlug
  const draft = (await payload.findByID({
    id,
    collection,
    depth: 0,
    draft: true,
    req,
  })) as unknown as JsonObject
  const added: JsonObject = {
    ...(await submittedParts({ collection, data: draft, payload })),
    indexNumber: await claimIndexNumber({ id, collection, document: draft, payload, req }),
  }
  if (isSame(draft, added)) return
  await payload.update({
    id,
    collection,
    data: added,
    depth: 0,
    draft: true,
    req,
  } as Parameters<Payload['update']>[0])
}

/** Whether a stored value says the same; of a group, member by member. */
function isSame(stored: unknown, added: unknown): boolean {
  if (typeof added !== 'object' || added === null) return (stored ?? null) === (added ?? null)
  const members = (stored ?? {}) as JsonObject
  return Object.entries(added).every(([name, member]) => isSame(members[name], member))
}
