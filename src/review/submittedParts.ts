import type { JsonObject, Payload } from 'payload'

import { cataloguedAs } from '../catalogue/cataloguedAs.ts'
import { CATALOGUED } from '../fields/cataloguedField.ts'
import { SUMMARY_PROPOSAL } from '../fields/summaryProposalField.ts'
import { FROM_OFFICE } from '../guides/guideParts.ts'
import { partsFromOffice } from '../guides/partsFromOffice.ts'
import { textOf } from '../publication/snapshot.ts'
import { summaryAsSubmitted } from './proposedSummary.ts'

type Source = { data: JsonObject; payload: Payload }

/**
 * What submission adds to a document besides its number, as that stands at this moment: to a guide
 * the parts it takes over from its competent office; to a record a summary where nobody wrote one
 * (R1-02, R4-04) and which item of the standard catalogue it fulfils by when.
 */
export async function submittedParts({
  collection,
  ...source
}: { collection: string } & Source): Promise<JsonObject> {
  switch (collection) {
    case 'entries':
    case 'notices':
      return {
        ...withSummary(source.data),
        [CATALOGUED]: await cataloguedAs(source),
      }
    case 'guides':
      return {
        [FROM_OFFICE]: await partsFromOffice({ guide: source.data, payload: source.payload }),
      }
    case 'interpretations':
      return withSummary(source.data)
    default:
      return {}
  }
}

function withSummary(data: JsonObject): JsonObject {
  const summary = summaryAsSubmitted(data)
  const isProposed = summary !== undefined && summary !== textOf(data.summary)
  return isProposed ? { summary, [SUMMARY_PROPOSAL]: summary } : {}
}
