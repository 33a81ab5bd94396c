import type { FormState } from 'payload'

import { isEmpty } from '../../domain/finding.ts'
import type { KeyAreaValue } from '../../engine/keyAreaValues.ts'

/** The values that fields of the form can take: those that are there, shown and empty. */
export function fieldsToFill({
  fields,
  values,
}: {
  fields: FormState
  values: KeyAreaValue[]
}): KeyAreaValue[] {
  return values.filter(({ path }) => {
    const field = fields[path]
    return field && field.passesCondition !== false && isEmpty(field.value)
  })
}
