import type { Payload } from 'payload'

/** What the review has on record about one item. */
export type Evidence = {
  decisions: number
  takedown: { id: string; state: string } | undefined
}

export type EvidenceReader = (target: string) => Evidence

const NOTHING: Evidence = { decisions: 0, takedown: undefined }

/**
 * Reads the register of reviews once: how many signatures each item has, over all its reviews, and
 * its takedown. This is how a run that was cut off finds out where it was.
 */
export async function readEvidence({ payload }: { payload: Payload }): Promise<EvidenceReader> {
  const requests = await allRows<{ id: string; target: string }>({
    collection: 'review-requests',
    payload,
  })
  const decisions = await allRows<{ request: string }>({ collection: 'review-decisions', payload })
  const takedowns = await allRows<{ id: string; state: string; target: string }>({
    collection: 'review-takedowns',
    payload,
  })
  const targetOf = new Map(requests.map(({ id, target }) => [id, target]))
  const evidence = new Map<string, Evidence>()
  const of = (target: string): Evidence => evidence.get(target) ?? { ...NOTHING }
  for (const { request } of decisions) {
    const target = targetOf.get(request)
    if (target === undefined) continue
    evidence.set(target, { ...of(target), decisions: of(target).decisions + 1 })
  }
  for (const { id, state, target } of takedowns) {
    evidence.set(target, { ...of(target), takedown: { id, state } })
  }
  return of
}

async function allRows<T>({
  collection,
  payload,
}: {
  collection: 'review-decisions' | 'review-requests' | 'review-takedowns'
  payload: Payload
}): Promise<T[]> {
  const { docs } = await payload.db.find<never>({ collection, limit: 0, pagination: false })
  return docs
}
