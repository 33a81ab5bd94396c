import type { Payload } from 'payload'

import type { ReconciliationRun } from '../payload-types.ts'

import { reconciliationPermit } from './reconciliationPermit.ts'

const collection = 'reconciliation-runs'

export async function noteRun({
  payload,
  run,
}: {
  payload: Payload
  run: Omit<ReconciliationRun, 'createdAt' | 'id' | 'updatedAt'>
}): Promise<void> {
  await reconciliationPermit.run(() => payload.db.create({ collection, data: run }))
}

/** The last reconciliation that came to its end. */
export async function lastRun(payload: Payload): Promise<ReconciliationRun | undefined> {
  const { docs } = await payload.db.find<ReconciliationRun>({
    collection,
    limit: 1,
    pagination: false,
    sort: '-finishedAt',
    where: {},
  })
  return docs[0]
}
