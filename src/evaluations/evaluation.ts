import type { GROUNDS } from '../fields/disclosure.ts'
import type { Outcome } from './outcomes.ts'

export type Ground = keyof typeof GROUNDS

/** What somebody decides when they look again at what is withheld. */
export type EvaluationDecision = {
  grounds: Ground[]
  /** Civil date on which it is looked at again, or by which it has to be disclosed. */
  nextOn: string
  note: string
  outcome: Outcome
}

export type Evaluation = EvaluationDecision & {
  entry: string
  /** RFC 3339. */
  evaluatedAt: string
  evaluatorName: string
  id: string
}
