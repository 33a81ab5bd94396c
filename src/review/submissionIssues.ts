import type { ConfidentialityReviewOptions, SubmissionIssue } from '@gongkai/confidentiality-review'

import { keyAreaIssues } from '@gongkai/key-areas'

import type { RichNode } from '../publication/richText/node.ts'
import { plainText } from '../publication/richText/toText.ts'
import { type MessageKey, translate } from '../translations/translate.ts'
import { catalogItemIssues } from './catalogItemIssues.ts'
import { textFindings } from './textFindings.ts'

type Check = NonNullable<ConfidentialityReviewOptions['check']>

/** What keeps a complete document from review: it must be something that is made public. */
export const submissionIssues: Check = async ({ collection, data, req }) => {
  const issue = (path: string, key: MessageKey): SubmissionIssue => ({
    message: translate({ message: { key }, req }),
    path,
  })
  const isWithheld = data.disclosureMode === 'notDisclosed'
  const isBodyless = collection === 'interpretations' && !hasRelation(data.interprets)
  const findings = await keyAreaIssues({ data, req })
  const hasNothingToSay = TYPED.includes(collection) && !isWritten(data.content) && !data.area
  return [
    ...(hasNothingToSay ? [issue('content', 'contentMissing')] : []),
    ...findings,
    ...textFindings(data),
    ...(collection === 'catalog-items' ? catalogItemIssues({ data, req }) : []),
    ...(isWithheld ? [issue('disclosureMode', 'withheld')] : []),
    ...(isBodyless ? [issue('interprets', 'interpretsNothing')] : []),
  ]
}

/** Records whose typed data may stand for a text. */
const TYPED = ['entries', 'notices']

function isWritten(content: unknown): boolean {
  const root = (content as null | { root?: RichNode } | undefined)?.root
  return root?.children !== undefined && plainText(root.children).trim() !== ''
}

function hasRelation(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0
}
