import type { Payload, Where } from 'payload'

import { type Evidence, evidenceFaults, isSigned } from '../domain/approvalEvidence.ts'
import { contentHash } from '../domain/contentHash.ts'
import { differenceFromApproved } from '../domain/differenceFromApproved.ts'
import { pluginOptions } from '../engine/pluginOptions.ts'
import { decisionsOf } from '../engine/reviewFacts.ts'
import { type ApprovalRow, findRow, findRows, type SnapshotRow } from '../engine/rows.ts'

type Target = { payload: Payload; target: string }

/** An approval and the text it is about; none when that was erased or is not the approved one. */
export type ApprovedText = { approval: ApprovalRow; text: string | undefined }

/** What is kept about an approval, for `evidenceFaults`. */
export async function readEvidence({
  approval,
  payload,
}: {
  approval: ApprovalRow
  payload: Payload
}): Promise<{ snapshot: SnapshotRow | undefined } & Evidence> {
  const { contentHash, request, target } = approval
  const [requestRow, snapshot, decisions] = await Promise.all([
    findRow({ kind: 'requests', payload, where: { id: { equals: request } } }),
    findRow({ kind: 'snapshots', payload, where: { key: { equals: `${target}#${contentHash}` } } }),
    decisionsOf({ payload, request }),
  ])
  const staff = pluginOptions(payload).staff.collection
  return { approval, decisions, request: requestRow, snapshot, staff }
}

/** The approval in force: the newest released one that three people signed. */
export async function approvalInForce(target: Target): Promise<ApprovedText | undefined> {
  const released = await approvedTexts({ ...target, states: ['released'] })
  return released[0]
}

/** Signed approvals of a document in the given states with their texts, the newest first. */
export async function approvedTexts({
  payload,
  states,
  target,
}: { states: ApprovalRow['state'][] } & Target): Promise<ApprovedText[]> {
  const where: Where = { and: [{ target: { equals: target } }, { state: { in: states } }] }
  const approvals = await findRows({ kind: 'approvals', payload, sort: '-releasedAt', where })
  const texts: ApprovedText[] = []
  for (const approval of approvals) {
    const evidence = await readEvidence({ approval, payload })
    const faults = evidenceFaults(evidence)
    if (!isSigned(faults)) continue
    const text = faults.length === 0 ? evidence.snapshot?.content : undefined
    texts.push({ approval, text: text ?? undefined })
  }
  return texts
}

/** Whether a snapshot says what was approved; without the approved text the digests decide. */
export function saysApproved({
  approved: { approval, text },
  snapshot,
}: {
  approved: ApprovedText
  snapshot: string
}): boolean {
  return text === undefined
    ? contentHash({ salt: approval.salt, snapshot }) === approval.contentHash
    : differenceFromApproved({ approved: text, current: snapshot }) !== 'fields'
}
