import { contentHash } from '../domain/contentHash.ts'

import { contentSnapshot } from '../engine/contentSnapshot.ts'
import { findRows } from '../engine/rows.ts'
import { targetKey } from '../names.ts'
import type { GateContext } from './gateContext.ts'
import { gateError } from './gateErrors.ts'

/** Throws unless a released approval exists for exactly this document and content. */
export async function mustBeApproved({
  content,
  gate,
  id,
}: {
  content: Record<string, unknown>
  gate: GateContext
  id: string | undefined
}): Promise<void> {
  const { adapter, collection, req } = gate
  const { payload } = adapter
  if (id === undefined) throw await gateError({ code: 'APPROVAL_REQUIRED', gate })
  const approvals = await findRows({
    kind: 'approvals',
    payload,
    where: {
      and: [
        { target: { equals: targetKey({ collection, id }) } },
        { state: { equals: 'released' } },
      ],
    },
  })
  if (approvals.length === 0) throw await gateError({ code: 'APPROVAL_REQUIRED', gate })
  const snapshot = await contentSnapshot({
    id,
    collection,
    data: content,
    findOne: adapter.findOne,
    payload,
    ...(req && { req }),
  })
  const isApproved = approvals.some(
    (approval) => contentHash({ salt: approval.salt, snapshot }) === approval.contentHash,
  )
  if (!isApproved) throw await gateError({ code: 'APPROVAL_REQUIRED', gate })
}
