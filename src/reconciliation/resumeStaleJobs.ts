import type { CollectionSlug, Payload } from 'payload'

const JOBS = 'payload-jobs' as CollectionSlug
const STALE_AFTER_MINUTES = 30

/**
 * Puts jobs back into their queue that a killed process left marked as running: Payload never picks
 * them up again by itself. A project without jobs has no such collection.
 */
export async function resumeStaleJobs({
  minutes = STALE_AFTER_MINUTES,
  payload,
}: {
  /** How long a job may go without any progress. */
  minutes?: number
  payload: Payload
}): Promise<void> {
  if (!payload.collections[JOBS]) return
  const before = new Date(Date.now() - minutes * 60_000).toISOString()
  await payload.db.updateMany({
    collection: JOBS,
    data: { processing: false },
    where: { and: [{ processing: { equals: true } }, { updatedAt: { less_than: before } }] },
  })
}
