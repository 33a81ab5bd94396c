import type { Outcome } from './importFile.ts'
import type { Reason } from './refusal.ts'
import type { TargetProblem } from './target.ts'

type Imported = Extract<Outcome, { status: 'imported' }>
type Skipped = Extract<Outcome, { status: 'skipped' }>

export type Messages = {
  imported: (outcome: Imported) => string
  nothingToDo: string
  reason: (reason: Reason) => string
  refused: (reason: string) => string
  skipped: (outcome: Skipped) => string
  target: (problem: TargetProblem) => string
  total: (counts: Record<Outcome['status'], number>) => string
  usage: string
}
