import type { Payload } from 'payload'

import { isUniqueViolation } from '@gongkai/shared'

import { DISPLAY_ENDED } from '../domain/takeDownReasons.ts'
import { targetKey } from '../names.ts'
import type { ReviewTarget } from '../options.ts'
import { approvalInForce } from '../reconcile/approvals.ts'
import { completeTakedown } from './completeTakedown.ts'
import { readMatter } from './readMatter.ts'
import { findRow, insertRow, type TakedownRow } from './rows.ts'
import { SYSTEM } from './system.ts'

/**
 * Takes a document off the public record because a day has passed that was reviewed with it: nobody
 * signs, nobody ratifies. `hasEnded` is asked about the approved content, canonical JSON, never about
 * the editable row. An approval ends once: repeating this, side by side or after a crash, finishes
 * what is left. Gives whether the display has ended.
 */
export async function endDisplay({
  collection,
  hasEnded,
  id,
  payload,
}: ReviewTarget & {
  hasEnded: (approved: string) => boolean
  payload: Payload
}): Promise<boolean> {
  const target = targetKey({ collection, id })
  const approved = await approvalInForce({ payload, target })
  if (!approved?.text || !hasEnded(approved.text)) return false
  const matter = await readMatter({ collection, id, payload })
  if (!matter) return false
  const { department, title } = matter
  const takedown = await insertOnce({
    payload,
    takedown: {
      at: new Date().toISOString(),
      department,
      erase: false,
      key: `${target}#${SYSTEM}#${approved.approval.key}`,
      note: '',
      person: SYSTEM,
      reasonCode: DISPLAY_ENDED,
      signer: { department, id: SYSTEM, name: SYSTEM },
      state: 'open',
      target,
      targetCollection: collection,
      targetId: id,
      title,
    },
  })
  await completeTakedown({ payload, takedown })
  return true
}

async function insertOnce({
  payload,
  takedown,
}: {
  payload: Payload
  takedown: Omit<TakedownRow, 'id'>
}): Promise<TakedownRow> {
  try {
    return await insertRow({ data: takedown, kind: 'takedowns', payload })
  } catch (error) {
    if (!isUniqueViolation(error)) throw error
    const where = { key: { equals: takedown.key } }
    const begun = await findRow({ kind: 'takedowns', payload, where })
    if (!begun) throw error
    return begun
  }
}
