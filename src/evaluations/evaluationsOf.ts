import type { Payload } from 'payload'

import type { Evaluation } from './evaluation.ts'

/** The evaluations of these entries, the newest last. */
export async function evaluationsOf({
  entries,
  payload,
}: {
  entries: string[]
  payload: Payload
}): Promise<Evaluation[]> {
  if (entries.length === 0) return []
  const { docs } = await payload.db.find<Evaluation>({
    collection: 'withheld-evaluations',
    pagination: false,
    sort: 'evaluatedAt',
    where: { entry: { in: entries } },
  })
  return docs
}
