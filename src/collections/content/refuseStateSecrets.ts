import type { CollectionBeforeValidateHook } from 'payload'

import { ValidationError } from 'payload'

import { textIn } from '../../review/headingsIn.ts'
import { labelledErrors } from './labelledErrors.ts'

/**
 * R4-07: texts and files of state secrets are not stored at all, in drafts and autosaves neither;
 * the system is not a classified one (保守国家秘密法).
 */
export const refuseStateSecrets: CollectionBeforeValidateHook = ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  if (!data) return data
  const record = { ...(originalDoc as object | undefined), ...data } as Record<string, unknown>
  const isSecret = Array.isArray(record.grounds) && record.grounds.includes('G14_1')
  const hasFiles = Array.isArray(record.attachments) && record.attachments.length > 0
  if (!isSecret || (!hasFiles && textIn(record.content).trim() === '')) return data
  const issues = [{ message: { key: 'stateSecretStored' as const }, path: 'grounds' }]
  const errors = labelledErrors({ collection, issues, req })
  throw new ValidationError({ collection: collection.slug, errors, req }, req.t)
}
