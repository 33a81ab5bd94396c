import type { RequestRow } from '../engine/rows.ts'

/** What a client needs of a review to go on: its number, where it stands and the lock token. */
export function requestSummary({ attempt, contentHash, dueOn, no, state, step }: RequestRow) {
  return { attempt, contentHash, dueOn, no, state, step }
}
