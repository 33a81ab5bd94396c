import type { PayloadRequest } from 'payload'

import { type ReadableRemark, readableRemark } from '../domain/submissionIssue.ts'
import { decisionsOf } from '../engine/reviewFacts.ts'
import type { DecisionRow, RequestRow } from '../engine/rows.ts'

/** Remarks of the newest submission among these signatures, as they were kept with it. */
export function remarksOf({
  decisions,
  language,
}: {
  decisions: readonly DecisionRow[]
  language: string
}): ReadableRemark[] {
  const submission = decisions.findLast(({ verdict }) => verdict === 'submit')
  return (submission?.remarks ?? []).map((remark) => readableRemark({ language, remark }))
}

/** Remarks of a review's newest submission in the reader's language. */
export async function submittedRemarks({
  req,
  request,
}: {
  req: PayloadRequest
  request: Pick<RequestRow, 'id'>
}): Promise<ReadableRemark[]> {
  const decisions = await decisionsOf({ payload: req.payload, request: request.id })
  return remarksOf({ decisions, language: req.i18n.language })
}
