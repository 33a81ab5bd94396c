import type { Action } from './action.ts'

import {
  AT_APPROVAL,
  AT_EXAMINATION,
  DRAFTS,
  PENDING_EDITS,
  PUBLISHED_AFTER_RETURN,
  RECALLED,
  REFUSED,
  RETURNED_BY_APPROVER,
  RETURNED_BY_EXAMINER,
  REVISED,
  TAKEN_DOWN,
} from './data/outcomes.ts'
import { pendingEntries } from './data/unfinished/pending.ts'
import { pendingNotices } from './data/unfinished/pendingNotices.ts'
import { withHandlers } from './data/unfinished/withHandlers.ts'

const submit: Action = { do: 'submit' }
const examined: Action = { by: 'examiner', do: 'endorse' }
const approved: Action = { by: 'approver', do: 'endorse' }
const throughReview: Action[] = [submit, examined, approved]

/** The way of every item that is simply published. */
const PUBLISHED: Action[] = throughReview

/** What happens to an item of the county; whatever is not named here is published. */
export function pathOf(key: string): Action[] {
  return paths[key] ?? PUBLISHED
}

const paths: Record<string, Action[]> = {
  ...each({ keys: AT_EXAMINATION, path: [submit] }),
  ...each({ keys: AT_APPROVAL, path: [submit, examined] }),
  ...each({ keys: DRAFTS, path: [] }),
  ...mapped(RETURNED_BY_EXAMINER, (reason) => [submit, { by: 'examiner', do: 'return', reason }]),
  ...mapped(RETURNED_BY_APPROVER, (reason) => [
    submit,
    examined,
    { by: 'approver', do: 'return', reason },
  ]),
  ...mapped(REFUSED, ({ by, reason }) => [
    submit,
    ...(by === 'approver' ? [examined] : []),
    { by, do: 'refuse', reason },
  ]),
  ...RECALLED,
  ...mapped(PUBLISHED_AFTER_RETURN, ({ by, edit, reason }) => [
    submit,
    ...(by === 'approver' ? [examined] : []),
    { by, do: 'return', reason },
    { do: 'edit', edit },
    ...throughReview,
  ]),
  ...mapped(REVISED, (edit) => [...throughReview, { do: 'edit', edit }, ...throughReview]),
  ...mapped(PENDING_EDITS, ({ edit, then }) => [...throughReview, { do: 'edit', edit }, ...then]),
  ...mapped(TAKEN_DOWN, (actions) => [...throughReview, ...actions]),
}

/** Keys that the plan names, so that a test can see that each of them exists. */
export const plannedKeys = Object.keys(paths)

/** Items written only to stay unfinished; all of them must have a path of their own. */
export const unfinishedKeys = [...pendingEntries, ...pendingNotices, ...withHandlers].map(
  ({ key }) => key,
)

function each({ keys, path }: { keys: string[]; path: Action[] }): Record<string, Action[]> {
  return Object.fromEntries(keys.map((key) => [key, path]))
}

function mapped<T>(
  table: Record<string, T>,
  path: (value: T) => Action[],
): Record<string, Action[]> {
  return Object.fromEntries(Object.entries(table).map(([key, value]) => [key, path(value)]))
}
