import { cleared, objections } from '../domain/checklist.ts'
import { dealHistory, type HistoryEvent } from '../domain/history.ts'

import type { DecisionRow, RequestRow, TakedownRow } from '../engine/rows.ts'
import type { ReviewOverview } from './reviewOverview.ts'

export type ReviewHistory = { events: HistoryEvent[]; request: RequestRow }

/** What happened to a document, a review at a time, newest review first. */
export function reviewHistory({
  decisions,
  earlier,
  live,
  request,
  takedowns,
}: ReviewOverview): ReviewHistory[] {
  if (!request) return []
  const reviews = [{ decisions, request }, ...earlier]
  const histories = dealHistory({
    others: [
      ...(live?.state === 'published'
        ? [
            {
              at: live.at,
              kind: 'published' as const,
              revision: live.revision,
            },
          ]
        : []),
      ...takedowns.flatMap(takedownEvents),
    ],
    reviews: reviews.map((review) => review.decisions.map(decisionEvent)),
  })
  return reviews.map((review, index) => ({
    events: histories[index] ?? [],
    request: review.request,
  }))
}

function decisionEvent({
  at,
  checklist,
  reason,
  signer,
  step,
  verdict,
}: DecisionRow): HistoryEvent {
  return {
    at,
    cleared: cleared(checklist ?? undefined),
    kind: 'decision',
    objections: objections(checklist ?? undefined),
    reason: reason ?? '',
    step,
    verdict,
    who: signer,
  }
}

function takedownEvents({
  at,
  note,
  ratifiedAt,
  ratifier,
  reasonCode,
  signer,
}: TakedownRow): HistoryEvent[] {
  return [
    { at, kind: 'takeDown', reason: note, reasonCode, who: signer },
    ...(ratifiedAt && ratifier ? [{ at: ratifiedAt, kind: 'ratify' as const, who: ratifier }] : []),
  ]
}
