import type { Payload } from 'payload'

import { pluginOptions } from './pluginOptions.ts'
import { unpublishRow } from './publishRow.ts'
import { findRows, type TakedownRow, updateRow } from './rows.ts'
import { SYSTEM } from './system.ts'

/**
 * Everything a takedown changes, in an order that is safe to repeat after a crash: approvals
 * revoked, public record, editable row, and for an erasure the stored snapshots. What ended by a
 * reviewed date was signed for with it, so it counts as ratified.
 */
export async function completeTakedown({
  payload,
  takedown,
}: {
  payload: Payload
  takedown: TakedownRow
}): Promise<void> {
  const { erase, note, reasonCode, target } = takedown
  const approvals = await findRows({
    kind: 'approvals',
    payload,
    where: {
      and: [{ target: { equals: target } }, { state: { in: ['granted', 'released'] } }],
    },
  })
  for (const { id } of approvals) {
    await updateRow({ data: { state: 'revoked' }, id, kind: 'approvals', payload })
  }
  const place = { collection: takedown.targetCollection, id: takedown.targetId }
  await pluginOptions(payload).onTakenDown({
    payload,
    takedown: { ...place, erase, note, reasonCode },
  })
  await unpublishRow({ ...place, payload })
  if (erase) await eraseSnapshots({ payload, target })
  await updateRow({
    data: { state: takedown.person === SYSTEM ? 'ratified' : 'done' },
    id: takedown.id,
    kind: 'takedowns',
    payload,
  })
  await pluginOptions(payload).onSettled({ ...place, payload })
}

async function eraseSnapshots({
  payload,
  target,
}: {
  payload: Payload
  target: string
}): Promise<void> {
  const snapshots = await findRows({
    kind: 'snapshots',
    payload,
    where: { target: { equals: target } },
  })
  for (const { id } of snapshots) {
    await updateRow({
      data: { content: null, erasedAt: new Date().toISOString() },
      id,
      kind: 'snapshots',
      payload,
    })
  }
}
