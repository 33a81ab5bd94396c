import type { ConfidentialityReviewOptions, SubmissionIssue } from '@gongkai/confidentiality-review'
import type { CollectionSlug, JsonObject, Payload } from 'payload'

import { keyAreaIssues } from '@gongkai/key-areas'
import { publicStateOf } from '@gongkai/publications'
import { officeDate } from '@gongkai/shared'

import { fulfilledItem } from '../catalogue/coverage/fulfilledItem.ts'
import { partsFromOffice } from '../guides/partsFromOffice.ts'
import { isRecord, textsOf } from '../publication/snapshot.ts'
import { errorIn, type RuleIssue } from '../rules/ruleIssue.ts'
import { validityOn } from '../rules/validityRules.ts'
import { inEveryLanguage } from '../translations/inEveryLanguage.ts'
import { catalogItemIssues } from './catalogItemIssues.ts'
import { fieldLabel } from './fieldLabel.ts'
import { textIn } from './headingsIn.ts'
import { neighbourIssues } from './neighbourIssues.ts'
import { ruleIssues } from './ruleIssues.ts'
import { textFindings } from './textFindings.ts'

type Check = NonNullable<ConfidentialityReviewOptions['check']>

/**
 * What the rules of disclosure say about a document that is submitted. Only what can be told at this
 * moment and for good is an error: once approved, no rule about days stands in the way of publishing.
 */
export const submissionIssues: Check = async ({ collection, data, id, req }) => {
  const { payload } = req
  const today = officeDate(new Date())
  const found = [
    ...mustBePublic({ collection, data }),
    ...ruleIssues({
      catalogueDueOn: (await fulfilledItem({ data, payload }))?.dueOn,
      collection,
      data,
      fileNames: await fileNames({ data, payload }),
      ...(collection === 'guides' && {
        partsFromOffice: await partsFromOffice({ guide: data, payload }),
      }),
      publicValidity: await publicValidity({ collection, id, payload, today }),
      today,
    }),
    ...(await neighbourIssues({ collection, data, id, payload })),
  ]
  const { flattenedFields } = payload.collections[collection as CollectionSlug].config
  const ruled = found.map(({ message, path, severity }): SubmissionIssue => {
    const label = fieldLabel({ fields: flattenedFields, path })
    return { ...(label && { label }), message: inEveryLanguage(message), path, severity }
  })
  return [
    ...(await keyAreaIssues({ data, id, req })),
    ...textFindings(data),
    ...(collection === 'catalog-items' ? catalogItemIssues({ data, req }) : []),
    ...ruled,
  ]
}

/** What is submitted is made public, says something, and an interpretation interprets something. */
function mustBePublic({ collection, data }: { collection: string; data: JsonObject }): RuleIssue[] {
  const isWithheld = data.disclosureMode === 'notDisclosed'
  const isBodyless = collection === 'interpretations' && textsOf(data.interprets).length === 0
  const hasNothingToSay =
    ['entries', 'notices'].includes(collection) && textIn(data.content).trim() === '' && !data.area
  const isWordless =
    collection === 'interpretations' && !data.content && !(data.sections as unknown[])?.length
  return [
    ...(hasNothingToSay ? [errorIn({ key: 'contentMissing', path: 'content' })] : []),
    ...(isWithheld ? [errorIn({ key: 'withheld', path: 'disclosureMode' })] : []),
    ...(isBodyless ? [errorIn({ key: 'interpretsNothing', path: 'interprets' })] : []),
    ...(isWordless ? [errorIn({ key: 'interpretationEmpty', path: 'content' })] : []),
  ]
}

async function fileNames({
  data,
  payload,
}: {
  data: JsonObject
  payload: Payload
}): Promise<string[]> {
  const ids = textsOf(data.attachments)
  if (ids.length === 0) return []
  const { docs } = await payload.find({
    collection: 'attachments',
    depth: 0,
    pagination: false,
    select: { filename: true },
    where: { id: { in: ids } },
  })
  return docs.flatMap(({ filename }) => filename ?? [])
}

async function publicValidity({
  collection,
  id,
  payload,
  today,
}: {
  collection: string
  id: string
  payload: Payload
  today: string
}): Promise<string | undefined> {
  if (collection !== 'entries') return undefined
  const state = await publicStateOf({ collection, id, payload })
  if (state?.state !== 'published' || !state.snapshot) return undefined
  const { fields } = JSON.parse(state.snapshot) as JsonObject
  return isRecord(fields) ? validityOn({ day: today, record: fields }) : undefined
}
