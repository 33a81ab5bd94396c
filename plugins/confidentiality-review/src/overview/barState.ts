import type { PayloadRequest } from 'payload'

import { officeDate } from '@gongkai/shared'

import { type DueState, dueState } from '../domain/dueState.ts'
import { clockTime } from '../domain/officeTimes.ts'
import type { Step } from '../domain/review.ts'
import { isFrozen } from '../domain/review.ts'
import type { Standing } from '../domain/standing.ts'
import type { RefusalCode } from '../engine/refuse.ts'

import type { DecisionRow, TakedownRow } from '../engine/rows.ts'
import type { ReviewTarget } from '../options.ts'
import type { ReviewAction, ReviewOverview } from './reviewOverview.ts'
import { reviewOverview } from './reviewOverview.ts'

/** The last thing somebody said that the handler should read before going on. */
export type LastWord = {
  at: string
  kind: 'recalled' | 'refused' | 'returned' | 'takenDown'
  name: string
  reason: string
}

/** What the status bar shows; small and plain, so that it can be sent to the browser. */
export type BarState = {
  /** For each action why the reader may not do it now; an empty list means he may. */
  actions: Record<ReviewAction, RefusalCode[]>
  /** Set while a signature is awaited. */
  due: DueState | null
  /** Who has to act next, while a review is open. */
  holder: null | Step
  isFrozen: boolean
  lastWord: LastWord | null
  /** Number of the open review 审查单号. */
  no: null | string
  /** Since when the public sees the present public text, on the office clock. */
  publicAt: null | string
  /** When this was read, in milliseconds; the newest of two wins. */
  readAt: number
  standing: Standing
  title: string
}

/** The status bar of one document for the person of `req`, or null when there is no document. */
export async function barState({
  collection,
  id,
  req,
}: ReviewTarget & { req: PayloadRequest }): Promise<BarState | null> {
  const overview = await reviewOverview({ collection, id, req })
  return overview && summarise({ now: new Date(), overview })
}

export function summarise({ now, overview }: { now: Date; overview: ReviewOverview }): BarState {
  const { actions, isOpen, live, request, standing, title } = overview
  const open = isOpen ? request : null
  const isPending = open?.state === 'pending'
  return {
    actions,
    due: isPending ? dueState({ dueOn: open.dueOn, today: officeDate(now) }) : null,
    holder: holderOf(open),
    isFrozen: open !== null && isFrozen(open.state),
    lastWord: overview.mayRead ? lastWord(overview) : null,
    no: open?.no ?? null,
    publicAt: live?.state === 'published' ? clockTime(live.at) : null,
    readAt: now.getTime(),
    standing,
    title,
  }
}

function holderOf(open: ReviewOverview['request']): null | Step {
  if (!open || open.state === 'approved') return null
  return open.state === 'pending' ? open.step : 'handle'
}

function lastWord({ decisions, standing, takedowns }: ReviewOverview): LastWord | null {
  const [decision, takedown] = [decisions.at(-1), takedowns[0]]
  switch (standing) {
    case 'returned':
    case 'refused':
    case 'recalled':
      return decision ? wordOf({ kind: standing, row: decision }) : null
    case 'withdrawn':
    case 'erased':
      return takedown ? wordOf({ kind: 'takenDown', row: takedown }) : null
    default:
      return null
  }
}

function wordOf({
  kind,
  row,
}: {
  kind: LastWord['kind']
  row: DecisionRow | TakedownRow
}): LastWord {
  const reason = 'note' in row ? row.note : row.reason
  return { at: clockTime(row.at), kind, name: row.signer.name, reason: reason ?? '' }
}
