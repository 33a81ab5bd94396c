import type { PayloadRequest } from 'payload'

import type { Refusal, ReviewEvent } from '../domain/decideReview.ts'
import { refusals } from '../domain/decideReview.ts'
import { type Standing, standingOf } from '../domain/standing.ts'

import { contributorsOf } from '../engine/contributions.ts'
import { mayReadReviews } from '../engine/mayReadReviews.ts'
import { actorIn, signedInPerson } from '../engine/person.ts'
import { pluginOptions } from '../engine/pluginOptions.ts'
import { readMatter } from '../engine/readMatter.ts'
import type { RefusalCode } from '../engine/refuse.ts'
import { decisionsOf } from '../engine/reviewFacts.ts'
import type { DecisionRow, RequestRow, TakedownRow } from '../engine/rows.ts'
import { findRows } from '../engine/rows.ts'
import { targetKey } from '../names.ts'
import type { PublicStateSummary, ReviewTarget } from '../options.ts'
import { recordReadings } from '../readings/recordReadings.ts'

export type ReviewAction = 'takeDown' | ReviewEvent['type']

export type ReviewOverview = {
  /** For each action why the reader may not do it now; an empty list means he may. */
  actions: Record<ReviewAction, RefusalCode[]>
  /** Signatures of the newest review, oldest first. */
  decisions: DecisionRow[]
  department: string
  /** The newest content, published or not. */
  draft: Record<string, unknown>
  /** Earlier reviews of the document, newest first, with their signatures. */
  earlier: { decisions: DecisionRow[]; request: RequestRow }[]
  /** Whether a review is open: somebody has to sign, or to change and submit again. */
  isOpen: boolean
  live: null | PublicStateSummary
  /** Whether the reader may see signatures and reasons. */
  mayRead: boolean
  request: null | RequestRow
  standing: Standing
  takedowns: TakedownRow[]
  title: string
}

/** All that the status bar and the review tab show of one document, for the person of `req`. */
export async function reviewOverview({
  collection,
  id,
  req,
}: ReviewTarget & { req: PayloadRequest }): Promise<null | ReviewOverview> {
  const { payload } = req
  const target = targetKey({ collection, id })
  const matter = await readMatter({ collection, id, payload })
  if (!matter) return null
  const { department, draft, title } = matter
  await recordReadings({
    payload,
    readings: draft._status === 'published' ? [] : [{ collection, department, id, what: 'review' }],
    user: signedInPerson(req),
  })
  const where = { target: { equals: target } }
  const [live, requests, takedowns] = await Promise.all([
    pluginOptions(payload).publicStateOf({ collection, id, payload }),
    findRows({ kind: 'requests', payload, sort: '-createdAt', where }),
    findRows({ kind: 'takedowns', payload, sort: '-at', where }),
  ])
  const [request] = requests
  const isOpen = request?.activeKey === target
  const withDecisions = await Promise.all(
    requests.map(async (row) => ({
      decisions: await decisionsOf({ payload, request: row.id }),
      request: row,
    })),
  )
  const decisions = withDecisions[0]?.decisions ?? []
  return {
    actions: await actionsFor({
      decisions,
      department,
      isPublic: live?.state === 'published',
      open: isOpen ? request : undefined,
      req,
    }),
    decisions,
    department,
    draft,
    earlier: withDecisions.slice(1),
    isOpen,
    live,
    mayRead: mayReadReviews({ department, payload, user: signedInPerson(req) }),
    request: request ?? null,
    standing: standingOf({
      hasUnpublishedEdits: draft._status === 'draft',
      publicSide: live?.state ?? 'none',
      request: request && { ...request, isOpen },
    }),
    takedowns,
    title,
  }
}

async function actionsFor({
  decisions,
  department,
  isPublic,
  open,
  req,
}: {
  /** Signatures of the open review. */
  decisions: DecisionRow[]
  department: string
  isPublic: boolean
  open: RequestRow | undefined
  req: PayloadRequest
}): Promise<Record<ReviewAction, RefusalCode[]>> {
  const actor = actorIn({ department, req })
  const facts = open
    ? {
        contributors: await contributorsOf({ payload: req.payload, target: open.target }),
        decisions,
      }
    : { contributors: [], decisions: [] }
  const review = open ?? { attempt: 0, state: 'composing' as const, step: 'handle' as const }
  // A reason is asked for in the form, so its absence is no reason to grey the button.
  const ask = (type: ReviewEvent['type']): Refusal[] =>
    refusals({ actor, event: { reason: '-', type }, facts, review })
  const { staff } = pluginOptions(req.payload)
  const mayTakeDown = staff.mayTakeDown({ department, user: signedInPerson(req) })
  return {
    endorse: ask('endorse'),
    recall: ask('recall'),
    refuse: ask('refuse'),
    return: ask('return'),
    submit: ask('submit'),
    takeDown: [
      ...(isPublic ? [] : (['NOT_PUBLISHED'] as const)),
      ...(mayTakeDown ? [] : (['ROLE_REQUIRED'] as const)),
    ],
  }
}
