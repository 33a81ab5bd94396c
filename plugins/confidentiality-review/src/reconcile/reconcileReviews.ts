import type { Payload } from 'payload'

import { findingsAbout, incident, walkRows } from '@gongkai/shared'

import { claimKey } from '../domain/approvalEvidence.ts'
import { pluginOptions } from '../engine/pluginOptions.ts'
import { recoverReviews } from '../engine/recoverReviews.ts'
import { type ApprovalRow, type DecisionRow, findRow, type TakedownRow } from '../engine/rows.ts'
import { REVIEW_SLUGS, targetKey } from '../names.ts'
import type { ReviewFinding } from './findings.ts'
import { reconcileApproval } from './reconcileApproval.ts'
import { reconcileDocument } from './reconcileDocument.ts'
import { reconcileTakedown } from './reconcileTakedown.ts'

/**
 * Compares every published row, approval, signature and takedown with one another and with the
 * public record, as someone with the database password could have changed them. What can be put
 * right from the evidence is put right and reported as such; the rest is left to people. May run
 * beside everything else, be stopped at any moment and run again.
 */
export async function* reconcileReviews({
  payload,
}: {
  payload: Payload
}): AsyncGenerator<ReviewFinding> {
  const { failures } = await recoverReviews({ payload })
  for (const { error, subject } of failures)
    yield incident({ details: { error }, kind: 'unfinishedReview', subject })
  for await (const takedown of walk<TakedownRow>({ column: 'key', kind: 'takedowns', payload })) {
    const findings = reconcileTakedown({ payload, takedown })
    yield* findingsAbout({ findings, payload, subject: takedown.target })
  }
  for await (const approval of walk<ApprovalRow>({ column: 'key', kind: 'approvals', payload })) {
    const findings = reconcileApproval({ approval, payload })
    yield* findingsAbout({ findings, payload, subject: `approval:${approval.key}` })
  }
  for (const collection of Object.keys(pluginOptions(payload).collections)) {
    const select = ['id'] as const
    for await (const row of walkRows({ collection, column: 'id', payload, select })) {
      const document = { id: String(row.id), collection, payload }
      const findings = reconcileDocument(document)
      yield* findingsAbout({ findings, payload, subject: targetKey(document) })
    }
  }
  yield* strayDecisions(payload)
}

/** Signatures under no review, or out of their place. */
async function* strayDecisions(payload: Payload): AsyncGenerator<ReviewFinding> {
  const decisions = walk<DecisionRow>({ column: 'claimKey', kind: 'decisions', payload })
  for await (const decision of decisions) {
    const { id, request } = decision
    const isInPlace =
      decision.claimKey === claimKey(decision) &&
      (await findRow({ kind: 'requests', payload, where: { id: { equals: request } } }))
    if (!isInPlace)
      yield incident({ details: { request }, kind: 'strayDecision', subject: `decision:${id}` })
  }
}

function walk<Row extends object>({
  column,
  kind,
  payload,
}: {
  column: keyof Row & string
  kind: keyof typeof REVIEW_SLUGS
  payload: Payload
}): AsyncGenerator<Row> {
  return walkRows<Row>({ collection: REVIEW_SLUGS[kind], column, payload })
}
