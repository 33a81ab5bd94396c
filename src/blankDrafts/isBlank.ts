import type { FlattenedField, JsonObject } from 'payload'

import { canonicalJson } from '@gongkai/shared'

/** What the system writes into a new document by itself, whoever opens the form. */
const WRITTEN_BY_THE_SYSTEM = ['_status', 'createdAt', 'department', 'id', 'rowKey', 'updatedAt']

/** Whether nobody has written anything into a document: every field is empty or as it begins. */
export function isBlank({
  data,
  fields,
}: {
  data: JsonObject
  fields: readonly FlattenedField[]
}): boolean {
  return fields
    .filter(({ name }) => !WRITTEN_BY_THE_SYSTEM.includes(name))
    .every((field) => isUntouched({ field, value: data[field.name] }))
}

function isUntouched({ field, value }: { field: FlattenedField; value: unknown }): boolean {
  if (isNothing(value)) return true
  if (field.type === 'group' || field.type === 'tab') {
    return isBlank({ data: value as JsonObject, fields: field.flattenedFields })
  }
  const start: unknown = 'defaultValue' in field ? field.defaultValue : undefined
  return typeof start !== 'function' && same(value, start)
}

function isNothing(value: unknown): boolean {
  if (value === undefined || value === null || value === '' || value === false) return true
  return Array.isArray(value) && value.length === 0
}

function same(value: unknown, start: unknown): boolean {
  return canonicalJson({ value }) === canonicalJson({ value: start })
}
