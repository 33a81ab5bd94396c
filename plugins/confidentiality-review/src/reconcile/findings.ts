import type { Finding } from '@gongkai/shared'

import type { EvidenceFault } from '../domain/approvalEvidence.ts'

/** Differences between published rows, approvals, signatures, takedowns and the public record. */
export type ReviewFindingKind =
  | 'alteredAttachment'
  | 'alteredEnclosure'
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
