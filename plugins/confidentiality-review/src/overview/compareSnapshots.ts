import type { CollectionSlug, PayloadRequest } from 'payload'

import { type AttachmentChange, compareAttachments } from '../domain/compareAttachments.ts'
import { compareContent, type FieldComparison } from '../domain/compareContent.ts'
import { withEnclosedRows } from '../domain/enclosedRows.ts'
import type { Wording } from '../domain/wording.ts'
import { pluginOptions } from '../engine/pluginOptions.ts'
import type { ReviewTarget } from '../options.ts'
import { relatedTitles } from './relatedTitles.ts'

export type ComparisonWording = Omit<Wording, 'titleOf'> & { unknownDocument: string }

export type ComparedSnapshots = { attachments: AttachmentChange[]; fields: FieldComparison[] }

type Snapshot = {
  attachments?: Record<string, Record<string, unknown>>
  fields: Record<string, unknown>
}

/** Two snapshots of a document against each other, in words; nothing before is nothing at all. */
export async function compareSnapshots({
  after,
  before,
  collection,
  req,
  wording,
}: {
  after: string
  before: null | string
  collection: string
  req: PayloadRequest
  wording: ComparisonWording
}): Promise<ComparedSnapshots> {
  const [old, young] = [before === null ? { fields: {} } : parse(before), parse(after)]
  const { uploads } = pluginOptions(req.payload)
  // Attached files have their own list, with a tick for each.
  const fields = req.payload.collections[
    collection as CollectionSlug
  ].config.flattenedFields.filter(
    (field) => !(field.type === 'upload' && field.relationTo === uploads),
  )
  const compare = (titleOf: Wording['titleOf']) =>
    compareContent({
      after: young.fields,
      before: old.fields,
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
      after: young.attachments ?? {},
      before: old.attachments ?? {},
    }),
    fields: compare(({ id, collection: slug }) => {
      return titles.get(`${slug}:${id}`) ?? wording.unknownDocument
    }),
  }
}

function parse(text: string): Snapshot {
  const snapshot = JSON.parse(text) as { enclosures?: Record<string, unknown> } & Partial<Snapshot>
  const { enclosures = {}, fields = {} } = snapshot
  return { ...snapshot, fields: withEnclosedRows({ content: fields, enclosures }) }
}
