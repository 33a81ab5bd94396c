import type { CollectionSlug, PayloadRequest } from 'payload'

import { type AttachmentChange, compareAttachments } from '../domain/compareAttachments.ts'
import { compareContent, type FieldComparison } from '../domain/compareContent.ts'
import { withEnclosedRows } from '../domain/enclosedRows.ts'
import { plainText } from '../domain/plainText.ts'
import { isFrozen } from '../domain/review.ts'
import type { Wording } from '../domain/wording.ts'

import { contentSnapshot } from '../engine/contentSnapshot.ts'
import { pluginOptions } from '../engine/pluginOptions.ts'
import { findRow } from '../engine/rows.ts'
import type { ReviewTarget } from '../options.ts'
import { relatedTitles } from './relatedTitles.ts'
import type { ReviewOverview } from './reviewOverview.ts'

export type ReviewComparison = {
  attachments: AttachmentChange[]
  fields: FieldComparison[]
  /** Nothing is public yet, so there is only one side. */
  isFirst: boolean
  /** What stands on the right: the text before a signer, or the draft as it is now. */
  source: 'draft' | 'requested'
}

type Snapshot = {
  attachments?: Record<string, Record<string, unknown>>
  enclosures?: Record<string, unknown>
  fields: Record<string, unknown>
}

/** What is public against what is asked for, in words; null when the content has been erased. */
export async function reviewComparison({
  collection,
  overview,
  req,
  wording,
}: Pick<ReviewTarget, 'collection'> & {
  overview: ReviewOverview
  req: PayloadRequest
  wording: Omit<Wording, 'titleOf'> & { unknownDocument: string }
}): Promise<null | ReviewComparison> {
  const source = isBeforeSigner(overview) ? 'requested' : 'draft'
  const asked = await (source === 'requested' ? requestedText : draftText)({
    collection,
    overview,
    req,
  })
  if (!asked) return null
  const after = parse(asked)
  const published = overview.live?.state === 'published' ? overview.live.snapshot : null
  const before = published ? parse(published) : { attachments: {}, fields: {} }
  const { uploads } = pluginOptions(req.payload)
  // Attached files have their own list, with a tick for each.
  const fields = req.payload.collections[
    collection as CollectionSlug
  ].config.flattenedFields.filter(
    (field) => !(field.type === 'upload' && field.relationTo === uploads),
  )
  const compare = (titleOf: Wording['titleOf']) =>
    compareContent({
      after: after.fields,
      before: before.fields,
      fields,
      wording: { ...wording, titleOf },
    })

  const mentioned: ReviewTarget[] = []
  compare((target) => {
    mentioned.push(target)
    return ''
  })
  const titles = await relatedTitles({ req, targets: mentioned })
  return {
    attachments: compareAttachments({
      after: after.attachments ?? {},
      before: before.attachments ?? {},
    }),
    fields: compare(({ id, collection: slug }) => {
      return titles.get(`${slug}:${id}`) ?? wording.unknownDocument
    }),
    isFirst: published === null,
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
  const snapshot = await findRow({
    kind: 'snapshots',
    payload: req.payload,
    where: { id: { equals: overview.request?.snapshot } },
  })
  return snapshot?.content ?? null
}

async function draftText({ collection, overview, req }: Asked): Promise<string> {
  const { draft } = overview
  return contentSnapshot({ collection, data: draft, id: plainText(draft.id), payload: req.payload })
}

function parse(text: string): Snapshot {
  const snapshot = JSON.parse(text) as Partial<Snapshot>
  const { enclosures = {}, fields = {} } = snapshot
  return { ...snapshot, fields: withEnclosedRows({ content: fields, enclosures }) }
}
