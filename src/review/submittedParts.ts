import type { JsonObject, Payload } from 'payload'

import { cataloguedAs } from '../catalogue/cataloguedAs.ts'
import { CATALOGUED } from '../fields/cataloguedField.ts'
import { SUMMARY_PROPOSAL } from '../fields/summaryProposalField.ts'
import { textOf } from '../publication/snapshot.ts'
import { summaryAsSubmitted } from './proposedSummary.ts'

export const RECORDS = ['entries', 'interpretations', 'notices'] as const

/**
 * What submission adds to a record: a summary where nobody wrote one (R1-02, R4-04), and which item
 * of the standard catalogue it fulfils by when, as that stands at this moment.
 */
export async function submittedParts({
  collection,
  data,
  payload,
}: {
  collection: string
  data: JsonObject
  payload: Payload
}): Promise<Record<string, unknown>> {
  if (!RECORDS.some((name) => name === collection)) return {}
  const summary = summaryAsSubmitted(data)
  const isProposed = summary !== undefined && summary !== textOf(data.summary)
  return {
    ...(isProposed && { summary, [SUMMARY_PROPOSAL]: summary }),
    ...(collection !== 'interpretations' && {
      [CATALOGUED]: await cataloguedAs({ data, payload }),
    }),
  }
}
