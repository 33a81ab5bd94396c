import type { Payload } from 'payload'

import { isUniqueViolation } from '@gongkai/shared'

import { approvalKey } from '../domain/contentHash.ts'
import { type ApprovalRow, findRow, insertRow, type RequestRow } from './rows.ts'

/** The approval of exactly this content, once all three have signed. Idempotent by its key. */
export async function approveRequest({
  payload,
  request,
}: {
  payload: Payload
  request: RequestRow
}): Promise<ApprovalRow> {
  const key = keyOf(request)
  const existing = await findRow({ kind: 'approvals', payload, where: { key: { equals: key } } })
  if (existing) return existing
  const snapshot = await findRow({
    kind: 'snapshots',
    payload,
    where: { id: { equals: request.snapshot } },
  })
  if (!snapshot) throw new Error(`review ${request.no} has no snapshot`)
  try {
    return await insertRow({
      data: {
        contentHash: snapshot.contentHash,
        key,
        request: request.id,
        salt: snapshot.salt,
        state: 'granted',
        target: request.target,
        targetCollection: request.targetCollection,
        targetId: request.targetId,
      },
      kind: 'approvals',
      payload,
    })
  } catch (error) {
    if (!isUniqueViolation(error)) throw error
    return approveRequest({ payload, request })
  }
}

function keyOf(request: RequestRow): string {
  return approvalKey({
    collection: request.targetCollection,
    contentHash: request.contentHash ?? '',
    id: request.targetId,
  })
}
