import type { Payload } from 'payload'

import { signatureFault } from '../domain/approvalEvidence.ts'
import { approveRequest } from './approveRequest.ts'
import { pluginOptions } from './pluginOptions.ts'
import { publishRow, unpublishRow } from './publishRow.ts'
import { closedKey } from './requests.ts'
import { decisionsOf } from './reviewFacts.ts'
import { type ApprovalRow, findRow, findRows, type RequestRow, updateRow } from './rows.ts'
import { SYSTEM } from './system.ts'

/**
 * Puts an approved matter before the public: approval released → public record → editable row.
 * The row follows the record, never leads it. Every step may be repeated, so a process killed
 * between two of them is finished by running this again. A takedown wins over a release on its way:
 * it is announced before it revokes approvals, and looked for here after each write it could miss.
 */
export async function releaseApproval({
  payload,
  request,
}: {
  payload: Payload
  request: RequestRow
}): Promise<RequestRow> {
  await mustBeSigned({ payload, request })
  const approval = await approveRequest({ payload, request })
  if (approval.state === 'revoked') {
    return closeRequest({ payload, request, state: 'takenDown' })
  }
  if (approval.state === 'superseded') return closeRequest({ payload, request, state: 'live' })
  if (approval.state === 'granted') await markReleased({ approval, payload })
  const release = { approval, payload, request }
  if (await isTakenDown(release)) return stayDown(release)
  try {
    await publish(release)
  } catch (error) {
    if (!(await isTakenDown(release))) throw error
  }
  if (await isTakenDown(release)) return stayDown(release)
  await supersedeOlder({ approval, payload })
  const { targetCollection: collection, targetId: id } = request
  await pluginOptions(payload).onSettled({ id, collection, payload })
  return closeRequest({ payload, request, state: 'live' })
}

type Release = { approval: ApprovalRow; payload: Payload; request: RequestRow }

async function publish({ approval, payload, request }: Release): Promise<void> {
  const snapshot = await findRow({
    kind: 'snapshots',
    payload,
    where: { id: { equals: request.snapshot } },
  })
  if (!snapshot?.content) throw new Error(`the approved content of review ${request.no} is gone`)
  const target = { collection: request.targetCollection, id: request.targetId }
  await pluginOptions(payload).onReleased({
    approval: { ...target, approvalKey: approval.key, snapshot: snapshot.content },
    payload,
  })
  await publishRow({ ...target, payload })
}

/**
 * Whether somebody took the matter down since it was submitted: a new submission starts afresh. That
 * the display of the earlier text came to its end is no word against what follows it.
 */
async function isTakenDown({ payload, request: { submittedAt, target } }: Release) {
  const takedown = await findRow({
    kind: 'takedowns',
    payload,
    where: {
      and: [
        { target: { equals: target } },
        { at: { greater_than: submittedAt ?? '' } },
        { person: { not_equals: SYSTEM } },
      ],
    },
  })
  return takedown !== undefined
}

/** The takedown itself takes care of the public record. */
async function stayDown({ approval, payload, request }: Release): Promise<RequestRow> {
  await updateRow({ data: { state: 'revoked' }, id: approval.id, kind: 'approvals', payload })
  const { targetCollection: collection, targetId: id } = request
  await unpublishRow({ id, collection, payload })
  return closeRequest({ payload, request, state: 'takenDown' })
}

/** The last look at the three signatures before anything is public: rows may have been forged. */
async function mustBeSigned({
  payload,
  request: { id, contentHash, no },
}: {
  payload: Payload
  request: RequestRow
}): Promise<void> {
  const fault = signatureFault({
    contentHash: contentHash ?? '',
    decisions: await decisionsOf({ payload, request: id }),
    request: id,
    staff: pluginOptions(payload).staff.collection,
  })
  if (fault) throw new Error(`review ${no} is not released: ${fault}`)
}

async function markReleased({
  approval,
  payload,
}: {
  approval: ApprovalRow
  payload: Payload
}): Promise<void> {
  await updateRow({
    data: { releasedAt: new Date().toISOString(), state: 'released' },
    id: approval.id,
    kind: 'approvals',
    payload,
  })
}

async function supersedeOlder({
  approval,
  payload,
}: {
  approval: ApprovalRow
  payload: Payload
}): Promise<void> {
  const older = await findRows({
    kind: 'approvals',
    payload,
    where: {
      and: [
        { target: { equals: approval.target } },
        { state: { equals: 'released' } },
        { key: { not_equals: approval.key } },
      ],
    },
  })
  for (const { id } of older) {
    await updateRow({ data: { state: 'superseded' }, id, kind: 'approvals', payload })
  }
}

async function closeRequest({
  payload,
  request,
  state,
}: {
  payload: Payload
  request: RequestRow
  state: 'live' | 'takenDown'
}): Promise<RequestRow> {
  return updateRow({
    data: { activeKey: closedKey(request.target), state },
    id: request.id,
    kind: 'requests',
    payload,
  })
}
