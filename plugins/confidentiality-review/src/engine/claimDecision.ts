import type { PayloadRequest, TypedUser } from 'payload'

import { isUniqueViolation } from '@gongkai/shared'

import { claimKey } from '../domain/approvalEvidence.ts'
import type { ChecklistAnswers } from '../domain/checklist.ts'
import type { Step, Verdict } from '../domain/review.ts'
import type { Remark } from '../domain/submissionIssue.ts'
import { personKey, signerOf } from './person.ts'

import { refuse } from './refuse.ts'
import type { DecisionRow, RequestRow } from './rows.ts'
import { insertRow } from './rows.ts'

/**
 * Signs a step. The unique claim key makes the first signature win: whoever comes second, on
 * whatever process, gets 409 `ALREADY_DECIDED` and nothing else happens.
 */
export async function claimDecision({
  attempt,
  checklist,
  contentHash,
  reason,
  remarks = [],
  req,
  request,
  step,
  user,
  verdict,
}: {
  attempt: number
  checklist?: ChecklistAnswers
  contentHash: string
  reason?: string
  remarks?: Remark[]
  req: PayloadRequest
  request: RequestRow
  step: Step
  user: TypedUser
  verdict: Verdict
}): Promise<DecisionRow> {
  try {
    return await insertRow({
      data: {
        at: new Date().toISOString(),
        attempt,
        ...(checklist && { checklist }),
        claimKey: claimKey({ attempt, request: request.id, step }),
        contentHash,
        person: personKey(user),
        ...(reason && { reason }),
        ...(remarks.length > 0 && { remarks }),
        request: request.id,
        signer: signerOf({ department: request.department, user }),
        step,
        verdict,
      },
      kind: 'decisions',
      payload: req.payload,
    })
  } catch (error) {
    if (isUniqueViolation(error)) throw refuse({ code: 'ALREADY_DECIDED', req })
    throw error
  }
}
