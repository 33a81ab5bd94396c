import type { Finding } from '@gongkai/shared'
import type { Payload } from 'payload'

import type { EvidenceFault } from '../domain/approvalEvidence.ts'

/** Differences between published rows, approvals, signatures, takedowns and the public record. */
export type ReviewFindingKind =
  | 'alteredAttachment'
  | 'alteredRow'
  | 'alteredVersion'
  | 'documentMissing'
  | 'notOnRecord'
  | 'revivedApproval'
  | 'rowNotPublished'
  | 'strayDecision'
  | 'takedownUndone'
  | 'textAfterErasure'
  | 'unapprovedRow'
  | 'unapprovedVersion'
  | 'uncheckable'
  | 'unfinishedReview'
  | EvidenceFault

export type ReviewFinding = Finding<ReviewFindingKind>

type Difference = {
  details?: ReviewFinding['details']
  kind: ReviewFindingKind
  payload: Payload
  subject: string
}

/**
 * Tries to repair a difference and looks again; a repair that fails, or that does not last, leaves
 * the finding to people, with the reason.
 */
export async function repaired({
  details = {},
  isGone,
  kind,
  payload,
  repair,
  subject,
}: {
  isGone: () => Promise<boolean>
  repair: () => Promise<unknown>
} & Difference): Promise<ReviewFinding> {
  try {
    await repair()
    return { details, kind, repaired: await isGone(), subject }
  } catch (error) {
    payload.logger.error({ err: error, msg: `reconciliation: ${kind} ${subject} was not repaired` })
    return { details: { ...details, error: String(error) }, kind, repaired: false, subject }
  }
}

/** A difference that only people can judge. */
export function incident(
  kind: ReviewFindingKind,
  subject: string,
  details: ReviewFinding['details'] = {},
): ReviewFinding {
  return { details, kind, repaired: false, subject }
}

/** What is found about one subject; an error is a finding too, and the walk goes on. */
export async function* findingsAbout({
  findings,
  payload,
  subject,
}: {
  findings: AsyncIterable<ReviewFinding>
  payload: Payload
  subject: string
}): AsyncGenerator<ReviewFinding> {
  try {
    yield* findings
  } catch (error) {
    payload.logger.error({ err: error, msg: `reconciliation: ${subject} could not be compared` })
    yield incident('uncheckable', subject, { error: String(error) })
  }
}
