import type { ConfidentialityReviewOptions, SubmissionIssue } from '@gongkai/confidentiality-review'

import { type MessageKey, translate } from '../translations/translate.ts'

type Check = NonNullable<ConfidentialityReviewOptions['check']>

/** What keeps a complete document from review: it must be something that is made public. */
export const submissionIssues: Check = async ({ collection, data, req }) => {
  const issue = (path: string, key: MessageKey): SubmissionIssue => ({
    message: translate({ message: { key }, req }),
    path,
  })
  const isWithheld = data.disclosureMode === 'notDisclosed'
  const isBodyless = collection === 'interpretations' && !hasRelation(data.interprets)
  return [
    ...(isWithheld ? [issue('disclosureMode', 'withheld')] : []),
    ...(isBodyless ? [issue('interprets', 'interpretsNothing')] : []),
  ]
}

function hasRelation(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0
}
