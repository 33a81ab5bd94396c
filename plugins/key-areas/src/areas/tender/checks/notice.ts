import { dayOf } from '../../../domain/day.ts'
import { dayRangeIssues } from '../../../domain/dayRange.ts'
import { creditCodeIssue } from '../../../domain/identifiers/creditCodeIssue.ts'
import { difference, type Rule } from './rule.ts'

/** I01: codes of those who invite. */
export const parties: Rule = ({ value: { agencyContact, tendererContact } }) => [
  ...creditCodeIssue({ code: tendererContact?.creditCode, path: 'tendererContact.creditCode' }),
  ...creditCodeIssue({ code: agencyContact?.creditCode, path: 'agencyContact.creditCode' }),
]

/** G14: the documents are to be had before the bids are opened. */
export const documents: Rule = ({ value: { bidsOpenOn, documents: given } }) => {
  const path = 'documents.to'
  const [until, opened] = [dayOf(given?.to), dayOf(bidsOpenOn)]
  return [
    ...dayRangeIssues({ from: given?.from, path, to: given?.to }),
    ...(until && opened && until > opened
      ? [difference({ actual: until, expected: opened, key: 'G14_documents', path })]
      : []),
  ]
}
