import type { CollectionSlug, FindOne, Payload, PayloadRequest } from 'payload'

import { canonicalJson } from '@gongkai/shared'

import { reviewedContent } from '../domain/reviewedContent.ts'

import { uploadReferences } from '../domain/uploadReferences.ts'
import type { ReviewTarget } from '../options.ts'
import { pluginOptions, reviewedCollection } from './pluginOptions.ts'

type Data = Record<string, unknown>

/**
 * Canonical JSON of everything that is reviewed about a document: `{ collection, id, fields,
 * attachments, enclosures }`, the attachments with name, type, size and digest of their files.
 */
export async function contentSnapshot({
  collection,
  data,
  findOne,
  id,
  payload,
  req,
}: ReviewTarget & {
  data: Data
  /** Reads past decorations when the gate itself asks. @default payload.db.findOne */
  findOne?: FindOne
  payload: Payload
  req?: Partial<PayloadRequest>
}): Promise<string> {
  const { exclude = [] } = reviewedCollection({ collection, payload })
  const config = payload.collections[collection as CollectionSlug]?.config
  if (!config) throw new Error(`there is no collection "${collection}"`)
  const fields = config.flattenedFields
  const content = reviewedContent({ data, exclude, fields })
  const reading = { content, findOne: findOne ?? payload.db.findOne.bind(payload.db), payload, req }
  const attachments = await readAttachments({ ...reading, fields })
  const enclosures = await pluginOptions(payload).enclosures({ ...reading, collection })
  return canonicalJson({ attachments, collection, enclosures, fields: content, id: String(id) })
}

async function readAttachments({
  content,
  fields,
  findOne,
  payload,
  req,
}: {
  content: Data
  fields: Parameters<typeof uploadReferences>[0]['fields']
  findOne: FindOne
  payload: Payload
  req: Partial<PayloadRequest> | undefined
}): Promise<Data> {
  const { uploads } = pluginOptions(payload)
  if (!uploads) return {}
  const attachments: Data = {}
  for (const id of uploadReferences({ collection: uploads, content, fields })) {
    const upload: null | (Data & { id: string }) = await findOne({
      collection: uploads as CollectionSlug,
      ...(req && { req }),
      where: { id: { equals: id } },
    })
    attachments[id] = upload
      ? {
          filename: upload.filename,
          filesize: upload.filesize,
          mimeType: upload.mimeType,
          sha256: upload.sha256,
          title: upload.title,
        }
      : { missing: true }
  }
  return attachments
}
