import type { SubmissionIssue } from '@gongkai/confidentiality-review'
import type { PayloadRequest } from 'payload'

import { rowProblems } from '@gongkai/standard-catalogue'

import { catalogueRowOf } from '../catalogue/catalogueRowOf.ts'
import { problemText } from '../catalogue/problemText.ts'

/** What keeps a row of the standard catalogue from review (R4-10). */
export function catalogItemIssues({
  data,
  req,
}: {
  data: Record<string, unknown>
  req: PayloadRequest
}): SubmissionIssue[] {
  const row = catalogueRowOf(data)
  // The department is the disclosing body where the printed table names no other.
  const subject = row.subject || String(data.department ?? '')
  return rowProblems({ ...row, subject }).map((problem) => ({
    message: problemText({ problem, req }),
    path: problem.path,
    severity: problem.severity,
  }))
}
