import type { CollectionSlug, Payload } from 'payload'

import { officeDate } from '@gongkai/shared'

export type Stage = 'draft' | 'published' | 'underReview'

export type StageOf = { publishedOn?: string; stage: Stage }

type Step = { entryKey: string; firstPublishedAt: string; n: number; state: string }

/** How far records are, by `collection:id`; what is public says since which day it first was. */
export async function stagesOf({
  keys,
  payload,
}: {
  keys: string[]
  payload: Payload
}): Promise<Map<string, StageOf>> {
  if (keys.length === 0) return new Map()
  const [steps, requests] = await Promise.all([
    payload.db.find<{ id: string } & Step>({
      collection: 'publication-states' as CollectionSlug,
      pagination: false,
      select: { entryKey: true, firstPublishedAt: true, n: true, state: true },
      sort: 'n',
      where: { entryKey: { in: keys } },
    }),
    payload.db.find<{ activeKey: string; id: string }>({
      collection: 'review-requests' as CollectionSlug,
      pagination: false,
      select: { activeKey: true },
      where: { and: [{ activeKey: { in: keys } }, { state: { in: ['pending', 'approved'] } }] },
    }),
  ])
  const newest = new Map(steps.docs.map((step) => [step.entryKey, step]))
  const reviewed = new Set(requests.docs.map(({ activeKey }) => activeKey))
  const stageOf = (key: string): StageOf => {
    const step = newest.get(key)
    if (step?.state !== 'published') return { stage: reviewed.has(key) ? 'underReview' : 'draft' }
    return { publishedOn: officeDate(new Date(step.firstPublishedAt)), stage: 'published' }
  }
  return new Map(keys.map((key) => [key, stageOf(key)]))
}
