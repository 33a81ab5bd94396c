import type { Payload, Where } from 'payload'
import { repairedFinding } from '@gongkai/shared'

import { pluginOptions } from '../engine/pluginOptions.ts'

import { findRows, type TakedownRow, updateRow } from '../engine/rows.ts'
import { approvalInForce } from './approvals.ts'
import type { ReviewFinding } from './findings.ts'

type Subject = { payload: Payload; takedown: TakedownRow }

/** Whether what a takedown took away stayed away: approvals, erased texts, the public record. */
export async function* reconcileTakedown(subject: Subject): AsyncGenerator<ReviewFinding> {
  if (subject.takedown.state === 'open') return
  yield* revokeRevived(subject)
  if (subject.takedown.erase) yield* blankTexts(subject)
  yield* takeDownAgain(subject)
}

/** Approvals from before the takedown must not publish again. */
async function* revokeRevived({ payload, takedown }: Subject): AsyncGenerator<ReviewFinding> {
  const { at, target } = takedown
  const where: Where = { and: [{ target: { equals: target } }, { state: { equals: 'released' } }] }
  const released = await findRows({ kind: 'approvals', payload, where })
  for (const { id, key, releasedAt } of released) {
    if ((releasedAt ?? '') > at) continue
    yield await repairedFinding({
      details: { takedown: takedown.id, target },
      kind: 'revivedApproval',
      payload,
      repair: () => updateRow({ data: { state: 'revoked' }, id, kind: 'approvals', payload }),
      subject: `approval:${key}`,
    })
  }
}

async function* blankTexts({ payload, takedown }: Subject): AsyncGenerator<ReviewFinding> {
  const { at, target } = takedown
  const left = await findRows({
    kind: 'snapshots',
    payload,
    where: {
      and: [
        { target: { equals: target } },
        { content: { exists: true } },
        { createdAt: { less_than: at } },
      ],
    },
  })
  for (const { id, erasedAt } of left) {
    const data = { content: null, erasedAt: erasedAt ?? new Date().toISOString() }
    yield await repairedFinding({
      details: { snapshot: id, takedown: takedown.id },
      kind: 'textAfterErasure',
      payload,
      repair: () => updateRow({ data, id, kind: 'snapshots', payload }),
      subject: target,
    })
  }
}

async function* takeDownAgain({ payload, takedown }: Subject): AsyncGenerator<ReviewFinding> {
  const { id, erase, note, reasonCode, target, targetCollection, targetId } = takedown
  if (await approvalInForce({ payload, target })) return
  const { onTakenDown, publicStateOf } = pluginOptions(payload)
  const place = { id: targetId, collection: targetCollection }
  const isGone = async () => (await publicStateOf({ ...place, payload }))?.state !== 'published'
  if (await isGone()) return
  yield await repairedFinding({
    details: { takedown: id },
    isGone,
    kind: 'takedownUndone',
    payload,
    repair: () => onTakenDown({ payload, takedown: { ...place, erase, note, reasonCode } }),
    subject: target,
  })
}
