import type { PayloadRequest } from 'payload'

import { officeDate } from '@gongkai/shared'

import { type DueState, dueState } from '../domain/dueState.ts'
import { mayOpen } from '../engine/mayOpen.ts'
import type { ReviewTarget } from '../options.ts'
import { pendingReviews } from './pendingReviews.ts'

export type NextMatter = {
  /** The most urgent matter the reader may sign now; null when none is left. */
  next: ({ due: DueState; title: string } & ReviewTarget) | null
  /** How many wait for the reader's signature, `next` among them. */
  waiting: number
}

/**
 * What the person of `req` can sign next, by the rule and in the order of the list of tasks. A
 * matter is offered only when the access rules of its collection let him open it as well.
 */
export async function nextMatter({ req }: { req: PayloadRequest }): Promise<NextMatter> {
  const toSign = (await pendingReviews({ req })).filter(({ refusals }) => refusals.length === 0)
  for (const [place, { request }] of toSign.entries()) {
    const { dueOn, targetCollection: collection, targetId: id, title } = request
    if (!(await mayOpen({ id, collection, req }))) continue
    const due = dueState({ dueOn, today: officeDate(new Date()) })
    return { next: { id, collection, due, title }, waiting: toSign.length - place }
  }
  return { next: null, waiting: 0 }
}
