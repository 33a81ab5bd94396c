import type { PayloadRequest, Where } from 'payload'

import { plainText } from '../domain/plainText.ts'
import { isFrozen } from '../domain/review.ts'

import { contentSnapshot } from '../engine/contentSnapshot.ts'
import { findRow } from '../engine/rows.ts'
import type { ReviewTarget } from '../options.ts'
import {
  type ComparedSnapshots,
  compareSnapshots,
  type ComparisonWording,
} from './compareSnapshots.ts'
import type { ReviewOverview } from './reviewOverview.ts'
import { shownSnapshot } from './shownSnapshot.ts'

export type ReviewComparison = {
  /** Nothing is public yet, so there is only one side. */
  isFirst: boolean
  /** Against the text that was returned or recalled; nothing for a first submission. */
  sinceLast: ComparedSnapshots | null
  /** What stands on the right: the text before a signer, or the draft as it is now. */
  source: 'draft' | 'requested'
} & ComparedSnapshots

/** What is public against what is asked for, in words; null when the content has been erased. */
export async function reviewComparison({
  collection,
  overview,
  req,
  wording,
}: Pick<ReviewTarget, 'collection'> & {
  overview: ReviewOverview
  req: PayloadRequest
  wording: ComparisonWording
}): Promise<null | ReviewComparison> {
  const asked = { collection, overview, req }
  const source = isBeforeSigner(overview) ? 'requested' : 'draft'
  const shown = async (text: null | string) =>
    text === null
      ? null
      : shownSnapshot({
          id: plainText(overview.draft.id),
          collection,
          department: overview.department,
          req,
          text,
        })
  const after = await shown(await (source === 'requested' ? requestedText : draftText)(asked))
  if (after === null) return null
  const against = (before: null | string) =>
    compareSnapshots({ after, before, collection, req, wording })
  const last = source === 'requested' ? await shown(await lastText(asked)) : null
  const published =
    overview.live?.state === 'published' ? await shown(overview.live.snapshot) : null
  return {
    ...(await against(published)),
    isFirst: published === null,
    sinceLast: last === null ? null : await against(last),
    source,
  }
}

type Asked = Pick<ReviewTarget, 'collection'> & {
  overview: ReviewOverview
  req: PayloadRequest
}

function isBeforeSigner({ isOpen, request }: ReviewOverview): boolean {
  return isOpen && request !== null && isFrozen(request.state)
}

/** The snapshot before the signer; null when it has been erased. */
async function requestedText({ overview, req }: Asked): Promise<null | string> {
  return storedText({ req, where: { id: { equals: overview.request?.snapshot } } })
}

/** What was submitted the time before, in the same review; null when it was erased since. */
async function lastText({ overview: { decisions, request }, req }: Asked): Promise<null | string> {
  const last = decisions.filter(({ verdict }) => verdict === 'submit').at(-2)
  if (!request || !last) return null
  const key = `${request.target}#${last.contentHash}`
  return storedText({ req, where: { key: { equals: key } } })
}

async function storedText({
  req: { payload },
  where,
}: {
  req: PayloadRequest
  where: Where
}): Promise<null | string> {
  return (await findRow({ kind: 'snapshots', payload, where }))?.content ?? null
}

async function draftText({ collection, overview, req }: Asked): Promise<string> {
  const { draft } = overview
  return contentSnapshot({ collection, data: draft, id: plainText(draft.id), payload: req.payload })
}
