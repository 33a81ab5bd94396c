import { type Decision, isSubmittable, type Review, type ReviewRole, STEP_ROLES } from './review.ts'

export type ReviewEvent =
  | { reason?: string; type: 'recall' }
  | { reason?: string; type: 'return' | 'refuse' }
  | { type: 'endorse' }
  | { type: 'submit' }

export type Refusal =
  | 'CONTRIBUTED_TO_CONTENT'
  | 'NOT_PENDING'
  | 'NOT_SUBMITTABLE'
  | 'REASON_REQUIRED'
  | 'ROLE_REQUIRED'
  | 'SIGNED_ANOTHER_STEP'

export type Actor = {
  person: string
  /** Roles held in the department of the matter. */
  roles: readonly ReviewRole[]
}

export type ReviewFacts = {
  /** Everyone who changed the content since its last publication. */
  contributors: readonly string[]
  decisions: readonly Decision[]
}

/**
 * Why `actor` may not do `event` to `review` now; an empty list means he may. The same answer
 * refuses the request and explains the greyed button (R5-02 three people, R5-03 order, R5-04 one
 * matter one review).
 */
export function refusals({
  actor,
  event,
  facts,
  review,
}: {
  actor: Actor
  event: ReviewEvent
  facts: ReviewFacts
  review: Review
}): Refusal[] {
  // Who has no part in the reviews of the department learns nothing of where they stand.
  if (actor.roles.length === 0) return ['ROLE_REQUIRED']
  switch (event.type) {
    case 'submit':
      return [
        ...when(!isSubmittable(review.state), 'NOT_SUBMITTABLE'),
        ...when(!actor.roles.includes('handler'), 'ROLE_REQUIRED'),
      ]
    case 'recall':
      return [
        ...when(review.state !== 'pending', 'NOT_PENDING'),
        ...when(!actor.roles.includes('handler'), 'ROLE_REQUIRED'),
        ...when(review.step === 'approve' && isBlank(event.reason), 'REASON_REQUIRED'),
      ]
    default:
      return [
        ...when(review.state !== 'pending', 'NOT_PENDING'),
        ...when(!actor.roles.includes(STEP_ROLES[review.step]), 'ROLE_REQUIRED'),
        ...when(facts.contributors.includes(actor.person), 'CONTRIBUTED_TO_CONTENT'),
        ...when(hasSigned(actor.person, review, facts), 'SIGNED_ANOTHER_STEP'),
        ...when(event.type !== 'endorse' && isBlank(event.reason), 'REASON_REQUIRED'),
      ]
  }
}

function when(condition: boolean, refusal: Refusal): Refusal[] {
  return condition ? [refusal] : []
}

function hasSigned(person: string, review: Review, { decisions }: ReviewFacts): boolean {
  return decisions.some(
    (decision) => decision.attempt === review.attempt && decision.person === person,
  )
}

function isBlank(reason: string | undefined): boolean {
  return !reason?.trim()
}
