import { type Decision, isSubmittable, type Review, STEPS } from './review.ts'

const START: Review = { attempt: 0, state: 'composing', step: 'handle' }

/**
 * Where a review stands, from its decisions alone. The request row only caches this, so a crash
 * between a signature and the row is repaired by folding again.
 */
export function foldDecisions(decisions: readonly Decision[]): Review {
  return [...decisions].sort(byAttemptAndStep).reduce(applyDecision, START)
}

function byAttemptAndStep(a: Decision, b: Decision): number {
  return a.attempt - b.attempt || STEPS.indexOf(a.step) - STEPS.indexOf(b.step)
}

/** A decision that does not fit where the review stands has no effect. */
function applyDecision(review: Review, { attempt, step, verdict }: Decision): Review {
  const isSubmission = step === 'handle' && verdict === 'submit'
  if (isSubmission) {
    const isNext = attempt === review.attempt + 1 && isSubmittable(review.state)
    return isNext ? { attempt, state: 'pending', step: 'examine' } : review
  }
  const isAwaited = review.state === 'pending' && attempt === review.attempt && step === review.step
  return isAwaited ? (afterSignature({ attempt, step, verdict }) ?? review) : review
}

function afterSignature({ attempt, step, verdict }: Omit<Decision, 'person'>): Review | undefined {
  switch (verdict) {
    case 'endorse':
      return step === 'approve'
        ? { attempt, state: 'approved', step }
        : { attempt, state: 'pending', step: 'approve' }
    case 'refuse':
      return { attempt, state: 'refused', step }
    case 'recall':
      return { attempt, state: 'recalled', step: 'handle' }
    case 'return':
    case 'invalidate':
      return { attempt, state: 'returned', step: 'handle' }
    case 'submit':
      return undefined
  }
}
