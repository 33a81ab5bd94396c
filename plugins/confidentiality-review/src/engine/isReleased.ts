import type { Payload } from 'payload'

import { contentHash } from '../domain/contentHash.ts'

import { targetKey } from '../names.ts'
import type { ReviewTarget } from '../options.ts'
import { findRow } from './rows.ts'

/**
 * Whether an approval in state released exists for exactly this key and document, and, when a
 * snapshot is given, for exactly that content.
 */
export async function isReleased({
  approvalKey,
  collection,
  id,
  payload,
  snapshot,
}: ReviewTarget & {
  approvalKey: string
  payload: Payload
  /** Canonical JSON of the content about to go on record. */
  snapshot?: string
}): Promise<boolean> {
  const approval = await findRow({
    kind: 'approvals',
    payload,
    where: { key: { equals: approvalKey } },
  })
  if (approval?.state !== 'released') return false
  if (approval.target !== targetKey({ collection, id })) return false
  return (
    snapshot === undefined ||
    contentHash({ salt: approval.salt, snapshot }) === approval.contentHash
  )
}
