import type { CollectionSlug } from 'payload'

import { newUuid } from '@gongkai/shared'

import { isReviewed } from '../domain/reviewedContent.ts'
import { storedContent } from '../domain/storedContent.ts'
import { contentSnapshot } from '../engine/contentSnapshot.ts'
import { reviewedCollection } from '../engine/pluginOptions.ts'
import { type ApprovedText, saysApproved } from './approvals.ts'
import { type Data, type Document, versionsOf } from './documents.ts'

/**
 * The reviewed fields as they have to be stored to say what was approved. A version that says it
 * still is copied, since it holds what snapshots leave out, such as empty nodes of an editor; only
 * without one the content is made from the snapshot.
 */
export async function approvedContent({
  approved,
  document,
}: {
  approved: ApprovedText
  document: Document
}): Promise<Data> {
  const { collection, payload } = document
  const { exclude = [] } = reviewedCollection(document)
  const fields = payload.collections[collection as CollectionSlug]?.config.flattenedFields ?? []
  for await (const { version } of versionsOf(document)) {
    const snapshot = await contentSnapshot({ ...document, data: version })
    if (!saysApproved({ approved, snapshot })) continue
    const reviewed = fields.filter((field) => isReviewed({ exclude, field }))
    return Object.fromEntries(reviewed.map(({ name }) => [name, version[name] ?? null]))
  }
  if (approved.text === undefined) throw new Error('the approved text is gone')
  const { fields: content = {} } = JSON.parse(approved.text) as { fields?: Data }
  return storedContent({ content, exclude, fields, newRowId: newUuid })
}
