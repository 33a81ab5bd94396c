import type { FlattenedField, PayloadRequest } from 'payload'

import { getTranslation } from '@payloadcms/translations'

/** The label of a field in the reader's language, for an error about it. */
export function labelIn({
  field,
  req,
}: {
  field: FlattenedField | undefined
  req: PayloadRequest
}): { label?: string } {
  if (!field || !('label' in field) || !field.label) return {}
  return { label: getTranslation(field.label as string, req.i18n) }
}
