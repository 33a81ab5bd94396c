import type { Payload } from 'payload'

import { FROM_OFFICE } from './guideParts.ts'
import { partsFromOffice } from './partsFromOffice.ts'

/** A draft with the parts it would take over if it were submitted now. */
export async function guideAsSubmitted({
  guide,
  payload,
}: {
  guide: Record<string, unknown>
  payload: Payload
}): Promise<Record<string, unknown>> {
  return { ...guide, [FROM_OFFICE]: await partsFromOffice({ guide, payload }) }
}
