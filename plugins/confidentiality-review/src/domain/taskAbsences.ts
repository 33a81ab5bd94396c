import type { ReviewRole } from './review.ts'

/** What is worth a line because it is missing; keys of `tasks:no*` texts. */
export type TaskAbsence = 'noneToHandle' | 'noneToSign' | 'noneUnderReview' | 'onlyFollows'

type Counts = Record<'returned' | 'submitted' | 'toRatify' | 'toSign' | 'underReview', number>

/**
 * What a list of tasks says of the parts that are empty: one line for what the reader would have to
 * do by his roles, none for what never concerns him.
 */
export function taskAbsences({
  counts,
  roles,
}: {
  counts: Counts
  /** Review roles the reader has in any department. */
  roles: readonly ReviewRole[]
}): TaskAbsence[] {
  const { returned, submitted, toRatify, toSign, underReview } = counts
  if (roles.length === 0) return [underReview > 0 ? 'onlyFollows' : 'noneUnderReview']
  const signs = roles.includes('examiner') || roles.includes('approver')
  return [
    ...(signs && toSign + toRatify === 0 ? (['noneToSign'] as const) : []),
    ...(roles.includes('handler') && returned + submitted === 0 ? (['noneToHandle'] as const) : []),
  ]
}
