/** The three steps of a confidentiality review 保密审查, in their order: 承办 → 审查 → 审批. */
export const STEPS = ['handle', 'examine', 'approve'] as const
export type Step = (typeof STEPS)[number]

/** What a signer can say at a step; `submit` is the signature of the handling step. */
export const VERDICTS = ['submit', 'endorse', 'return', 'refuse', 'recall', 'invalidate'] as const
export type Verdict = (typeof VERDICTS)[number]

export const REQUEST_STATES = [
  'composing',
  'pending',
  'returned',
  'recalled',
  'refused',
  'approved',
  'live',
  'takenDown',
] as const
export type RequestState = (typeof REQUEST_STATES)[number]

export const STEP_ROLES = {
  approve: 'approver',
  examine: 'examiner',
  handle: 'handler',
} as const satisfies Record<Step, string>
export type ReviewRole = (typeof STEP_ROLES)[Step]

export type Decision = {
  attempt: number
  /** Natural person, `collection:id` of the account; a deputy counts as himself. */
  person: string
  step: Step
  verdict: Verdict
}

export type Review = {
  attempt: number
  state: RequestState
  /** The step whose signature is awaited while `pending`. */
  step: Step
}

/** Nothing happens to a review any more once it has ended in one of these states. */
export function isEnded(state: RequestState): boolean {
  return state === 'live' || state === 'takenDown'
}

/** Nobody may change the content while a review is in one of these states. */
export const FROZEN_STATES: readonly RequestState[] = ['pending', 'approved']

export function isFrozen(state: RequestState): boolean {
  return FROZEN_STATES.includes(state)
}

/** The handler may submit (again) from these states. */
export function isSubmittable(state: RequestState): boolean {
  return state === 'composing' || state === 'returned' || state === 'recalled'
}
