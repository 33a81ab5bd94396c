import type { Payload } from 'payload'
import { incident, repairedFinding } from '@gongkai/shared'

import { evidenceFaults, isSigned } from '../domain/approvalEvidence.ts'

import { contentHash } from '../domain/contentHash.ts'
import { pluginOptions } from '../engine/pluginOptions.ts'
import { type ApprovalRow, type SnapshotRow, updateRow } from '../engine/rows.ts'
import { isPublished } from '../gate/isPublished.ts'
import { approvalInForce, type ApprovedText, readEvidence } from './approvals.ts'
import { storedRow } from './documents.ts'
import type { ReviewFinding } from './findings.ts'
import { isInFlight } from './inFlight.ts'
import { restoreRow, showsApproved } from './reconcileDocument.ts'

type Subject = { approval: ApprovalRow; payload: Payload }

/** Compares an approval with its evidence and, when it is in force, with what it made public. */
export async function* reconcileApproval({
  approval,
  payload,
}: Subject): AsyncGenerator<ReviewFinding> {
  const { key, state, target } = approval
  if (state === 'granted' || (await isInFlight({ payload, target }))) return
  const evidence = await readEvidence({ approval, payload })
  const faults = evidenceFaults(evidence)
  for (const kind of faults) {
    const subject = `approval:${key}`
    yield kind === 'snapshotAltered' && evidence.snapshot
      ? await restoreSnapshot({ approval, payload, snapshot: evidence.snapshot })
      : incident({ details: { target }, kind, subject })
  }
  if (state !== 'released' || !isSigned(faults)) return
  const approved = await approvalInForce({ payload, target })
  if (approved?.approval.key !== key) yield await supersede({ approval, payload })
  else yield* reconcilePublicSide({ approved, payload })
}

/** The public record keeps the approved text as well; it is taken from there when it is the one. */
async function restoreSnapshot({
  approval,
  payload,
  snapshot,
}: { snapshot: SnapshotRow } & Subject): Promise<ReviewFinding> {
  const place = { id: approval.targetId, collection: approval.targetCollection }
  const live = await pluginOptions(payload).publicStateOf({ ...place, payload })
  const subject = `approval:${approval.key}`
  const content = live?.snapshot
  const isTheOne =
    content && contentHash({ salt: approval.salt, snapshot: content }) === approval.contentHash
  if (!isTheOne)
    return incident({ details: { target: approval.target }, kind: 'snapshotAltered', subject })
  return repairedFinding({
    details: { target: approval.target },
    isGone: async () => evidenceFaults(await readEvidence({ approval, payload })).length === 0,
    kind: 'snapshotAltered',
    payload,
    repair: () => updateRow({ data: { content }, id: snapshot.id, kind: 'snapshots', payload }),
    subject,
  })
}

/** A newer approval is in force; this one must not let its older text through the gate again. */
function supersede({ approval, payload }: Subject): Promise<ReviewFinding> {
  return repairedFinding({
    details: { target: approval.target },
    kind: 'revivedApproval',
    payload,
    repair: () =>
      updateRow({ data: { state: 'superseded' }, id: approval.id, kind: 'approvals', payload }),
    subject: `approval:${approval.key}`,
  })
}

async function* reconcilePublicSide({
  approved,
  payload,
}: {
  approved: ApprovedText
  payload: Payload
}): AsyncGenerator<ReviewFinding> {
  const { key: approvalKey, target, targetCollection, targetId } = approved.approval
  const place = { id: targetId, collection: targetCollection }
  const document = { ...place, payload }
  const details = { approval: approvalKey }
  const row = await storedRow(document)
  if (!row) yield incident({ details, kind: 'documentMissing', subject: target })
  else if (!isPublished(row)) {
    yield await repairedFinding({
      details,
      isGone: () => showsApproved({ approved, document }),
      kind: 'rowNotPublished',
      payload,
      repair: () => restoreRow({ approved, document }),
      subject: target,
    })
  }
  const { onReleased, publicStateOf } = pluginOptions(payload)
  const { text: snapshot } = approved
  const isOnRecord = async () => {
    const live = await publicStateOf(document)
    // A project whose rows are its public record keeps no text of its own to compare.
    const isSameText = !live?.snapshot || snapshot === undefined || live.snapshot === snapshot
    return live?.state === 'published' && isSameText
  }
  if (await isOnRecord()) return
  yield await repairedFinding({
    details,
    isGone: isOnRecord,
    kind: 'notOnRecord',
    payload,
    repair: async () => {
      if (snapshot === undefined) throw new Error('the approved text is gone')
      await onReleased({ approval: { ...place, approvalKey, snapshot }, payload })
    },
    subject: target,
  })
}
