import type { Step, Verdict } from './review.ts'

type Person = { jobTitle?: string; name: string }

export type DecisionEvent = {
  at: string
  /** Checks of the review sheet that found nothing. */
  cleared: string[]
  kind: 'decision'
  objections: string[]
  reason: string
  step: Step
  verdict: Verdict
  who: Person
}

export type HistoryEvent =
  | { at: string; kind: 'published'; revision: number }
  | { at: string; kind: 'ratify'; who: Person }
  | { at: string; kind: 'takeDown'; reason: string; reasonCode: string; who: Person }
  | DecisionEvent

/**
 * Deals events to the reviews they belong to: each review has what happened from its first
 * signature until the first signature of the next. `reviews` come newest first, and so do the
 * histories; events within one are in the order of time.
 */
export function dealHistory({
  others,
  reviews,
}: {
  /** Events outside of reviews: publication, takedown, ratification. */
  others: readonly HistoryEvent[]
  reviews: readonly (readonly HistoryEvent[])[]
}): HistoryEvent[][] {
  const starts = reviews.map((events) => events.map(secondOf).sort()[0] ?? '')
  return reviews.map((events, index) => {
    const isOldest = index === reviews.length - 1
    const until = index === 0 ? undefined : starts[index - 1]
    const from = isOldest ? '' : (starts[index] ?? '')
    const within = others.filter((event) => {
      const at = secondOf(event)
      return at >= from && (until === undefined || at < until)
    })
    return [...events, ...within].sort((a, b) => secondOf(a).localeCompare(secondOf(b)))
  })
}

/** The public log knows whole seconds; within one, a signature comes before what follows from it. */
function secondOf({ at }: HistoryEvent): string {
  return new Date(at).toISOString().slice(0, 19)
}
