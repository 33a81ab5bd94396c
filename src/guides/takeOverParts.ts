import type { Payload, PayloadRequest } from 'payload'

import { isRecord } from '../publication/snapshot.ts'
import { FROM_OFFICE } from './guideParts.ts'
import { partsFromOffice } from './partsFromOffice.ts'

/**
 * Writes the parts a guide takes over from the office onto its newest draft, before it is signed:
 * they are reviewed with it, and what the office changes later reaches the public by review only.
 */
export async function takeOverParts({
  id,
  payload,
  req,
}: {
  id: string
  payload: Payload
  req: PayloadRequest
}): Promise<void> {
  const guide = await payload.findByID({ id, collection: 'guides', depth: 0, draft: true, req })
  const parts = await partsFromOffice({ guide: { ...guide }, payload })
  const stored: Record<string, unknown> = isRecord(guide.fromOffice) ? guide.fromOffice : {}
  if (Object.entries(parts).every(([name, text]) => (stored[name] ?? null) === text)) return
  await payload.update({
    id,
    collection: 'guides',
    data: { [FROM_OFFICE]: parts },
    depth: 0,
    draft: true,
    req,
  })
}
