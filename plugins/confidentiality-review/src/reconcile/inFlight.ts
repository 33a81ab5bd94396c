import type { Payload } from 'payload'

import { findRow } from '../engine/rows.ts'

/**
 * Whether a release or takedown of the document is under way. Its rows differ for a moment then;
 * whatever a killed process left in that state, `recoverReviews` finishes or reports.
 */
export async function isInFlight({
  payload,
  target,
}: {
  payload: Payload
  target: string
}): Promise<boolean> {
  const release = await findRow({
    kind: 'requests',
    payload,
    where: { and: [{ activeKey: { equals: target } }, { state: { equals: 'approved' } }] },
  })
  const takedown = await findRow({
    kind: 'takedowns',
    payload,
    where: { and: [{ target: { equals: target } }, { state: { equals: 'open' } }] },
  })
  return Boolean(release ?? takedown)
}
