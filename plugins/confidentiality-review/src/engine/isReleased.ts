import type { Payload } from 'payload'

import type { ReviewTarget } from '../options.ts'

import { targetKey } from '../names.ts'
import { findRow } from './rows.ts'

/** Whether an approval in state released exists for exactly this key and document. */
export async function isReleased({
  approvalKey,
  collection,
  id,
  payload,
}: ReviewTarget & { approvalKey: string; payload: Payload }): Promise<boolean> {
  const approval = await findRow({
    kind: 'approvals',
    payload,
    where: { key: { equals: approvalKey } },
  })
  return approval?.state === 'released' && approval.target === targetKey({ id, collection })
}
