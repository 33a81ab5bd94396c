'use client'

import type { FieldLabelClientProps } from 'payload'

import { FieldLabel } from '@payloadcms/ui'

/**
 * The label of a field that is needed once its group is filled in. Payload marks only what it
 * demands itself, and it would demand the fields of an empty group too.
 */
export function StarredLabel({ field, path }: FieldLabelClientProps) {
  const label = field && 'label' in field ? field.label : undefined
  return <FieldLabel {...(label && { label })} {...(path !== undefined && { path })} required />
}
