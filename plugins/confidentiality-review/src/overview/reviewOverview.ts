import type { PayloadRequest } from 'payload'

import type { Refusal, ReviewEvent } from '../domain/decideReview.ts'
import { refusals } from '../domain/decideReview.ts'
import { plainText } from '../domain/plainText.ts'
import { isFrozen } from '../domain/review.ts'
import { type Standing, standingOf } from '../domain/standing.ts'

import { contentSnapshot } from '../engine/contentSnapshot.ts'
import { newestDraft } from '../engine/newestDraft.ts'
import { actorIn, signedInPerson } from '../engine/person.ts'
import { pluginOptions, reviewedCollection } from '../engine/pluginOptions.ts'
import type { RefusalCode } from '../engine/refuse.ts'
import { reviewFacts } from '../engine/reviewFacts.ts'
import type { DecisionRow, RequestRow, TakedownRow } from '../engine/rows.ts'
import { findRow, findRows } from '../engine/rows.ts'
import { targetKey } from '../names.ts'
import type { PublicStateSummary, ReviewTarget } from '../options.ts'

export type ReviewAction = 'takeDown' | ReviewEvent['type']

export type ReviewOverview = {
  /** For each action why the reader may not do it now; an empty list means he may. */
  actions: Record<ReviewAction, RefusalCode[]>
  /** Signatures of the newest review, oldest first. */
  decisions: DecisionRow[]
  department: string
  /** Snapshot text of the newest draft, unless one is before a signer. */
  draft: null | string
  /** Earlier reviews of the document, newest first, with their signatures. */
  earlier: { decisions: DecisionRow[]; request: RequestRow }[]
  /** Whether a review is open: somebody has to sign, or to change and submit again. */
  isOpen: boolean
  live: null | PublicStateSummary
  /** Whether the reader may see signatures and reasons. */
  mayRead: boolean
  request: null | RequestRow
  /** Snapshot text under review, or of the newest review. */
  requested: null | string
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
  const { department: field, title = 'title' } = reviewedCollection({ collection, payload })
  const draft = await newestDraft({ collection, id, payload })
  if (!draft) return null
  const department = plainText(draft[field])
  const where = { target: { equals: target } }
  const [live, requests, takedowns] = await Promise.all([
    pluginOptions(payload).publicStateOf({ collection, id, payload }),
    findRows({ kind: 'requests', payload, sort: '-createdAt', where }),
    findRows({ kind: 'takedowns', payload, sort: '-at', where }),
  ])
  const [request] = requests
  const isOpen = request?.activeKey === target
  const isSubmitted = isOpen && isFrozen(request.state)
  const withDecisions = await Promise.all(
    requests.map(async (row) => ({
      decisions: (await reviewFacts({ payload, request: row })).decisions,
      request: row,
    })),
  )
  return {
    actions: await actionsFor({
      department,
      isPublic: live?.state === 'published',
      req,
      request,
      target,
    }),
    decisions: withDecisions[0]?.decisions ?? [],
    department,
    draft: isSubmitted ? null : await contentSnapshot({ collection, data: draft, id, payload }),
    earlier: withDecisions.slice(1),
    isOpen,
    live,
    mayRead: mayReadReviews({ department, req }),
    request: request ?? null,
    requested: await snapshotText({ req, request }),
    standing: standingOf({
      hasUnpublishedEdits: draft._status === 'draft',
      publicSide: live?.state ?? 'none',
      request: request && { ...request, isOpen },
    }),
    takedowns,
    title: plainText(draft[title]),
  }
}

async function actionsFor({
  department,
  isPublic,
  req,
  request,
  target,
}: {
  department: string
  isPublic: boolean
  req: PayloadRequest
  request: RequestRow | undefined
  target: string
}): Promise<Record<ReviewAction, RefusalCode[]>> {
  const open = request?.activeKey === target ? request : undefined
  const actor = actorIn({ department, req })
  const facts = open
    ? await reviewFacts({ payload: req.payload, request: open })
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

function mayReadReviews({ department, req }: { department: string; req: PayloadRequest }): boolean {
  const user = signedInPerson(req)
  const { staff } = pluginOptions(req.payload)
  return staff.rolesIn({ department, user }).length > 0 || staff.mayRead({ department, user })
}

async function snapshotText({
  req,
  request,
}: {
  req: PayloadRequest
  request: RequestRow | undefined
}): Promise<null | string> {
  if (!request?.snapshot) return null
  const snapshot = await findRow({
    kind: 'snapshots',
    payload: req.payload,
    where: { id: { equals: request.snapshot } },
  })
  return snapshot?.content ?? null
}
