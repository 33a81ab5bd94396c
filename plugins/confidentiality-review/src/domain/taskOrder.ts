import type { Step } from './review.ts'

type Task = { dueOn?: null | string; step: Step; submittedAt?: null | string }

/**
 * Order of a desk's tasks: what is due first comes first, so what is overdue leads; matters without
 * a due date follow by the time they were submitted.
 */
export function byDueDate(a: Task, b: Task): number {
  return rank(a).localeCompare(rank(b))
}

function rank({ dueOn, submittedAt }: Task): string {
  return `${dueOn ?? '9999-12-31'} ${submittedAt ?? ''}`
}
