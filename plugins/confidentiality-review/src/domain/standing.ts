import type { RequestState, Step } from './review.ts'

/** Where a document stands, as one word for lists, bars and tasks; keys of `standing:*` texts. */
export const STANDINGS = [
  'draft',
  'examining',
  'approving',
  'returned',
  'recalled',
  'refused',
  'approved',
  'public',
  'publicWithEdits',
  'withdrawn',
  'erased',
] as const
export type Standing = (typeof STANDINGS)[number]

type PublicSide = 'erased' | 'none' | 'published' | 'withdrawn'

/** The review comes first while one is open; otherwise what the public sees. */
export function standingOf({
  hasUnpublishedEdits,
  publicSide,
  request,
}: {
  hasUnpublishedEdits: boolean
  publicSide: PublicSide
  request: { isOpen: boolean; state: RequestState; step: Step } | undefined
}): Standing {
  const reviewed = request?.isOpen ? standingUnderReview(request) : undefined
  if (reviewed) return reviewed
  switch (publicSide) {
    case 'published':
      return hasUnpublishedEdits ? 'publicWithEdits' : 'public'
    case 'withdrawn':
    case 'erased':
      return publicSide
    case 'none':
      return request?.state === 'refused' ? 'refused' : 'draft'
  }
}

function standingUnderReview({
  state,
  step,
}: {
  state: RequestState
  step: Step
}): Standing | undefined {
  switch (state) {
    case 'pending':
      return step === 'approve' ? 'approving' : 'examining'
    case 'approved':
    case 'recalled':
    case 'returned':
      return state
    default:
      return undefined
  }
}
