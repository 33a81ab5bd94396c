import type { CollectionBeforeValidateHook } from 'payload'

import { officeDate } from '@gongkai/shared'
import { ValidationError } from 'payload'

import { type DisclosureRecord, recordIssues } from '../../fields/record/recordIssues.ts'
import { labelledErrors } from './labelledErrors.ts'

/**
 * Refuses a record whose fields contradict one another. What is only missing is asked for when the
 * record leaves the drafts; autosave keeps everything, so that nobody loses half a sentence.
 */
export const refuseContradictions: CollectionBeforeValidateHook = ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  if (!data || isAutosave(req.query)) return data
  const record = { ...originalDoc, ...data } as DisclosureRecord
  const isLeavingDrafts = data._status === 'published'
  const issues = recordIssues({ record, today: officeDate(new Date()) }).filter(
    ({ kind }) => kind === 'wrong' || isLeavingDrafts,
  )
  if (issues.length > 0) {
    const errors = labelledErrors({ collection, issues, req })
    throw new ValidationError({ collection: collection.slug, errors, req }, req.t)
  }
  return data
}

function isAutosave(query: Record<string, unknown> | undefined): boolean {
  return query?.autosave === 'true' || query?.autosave === true
}
