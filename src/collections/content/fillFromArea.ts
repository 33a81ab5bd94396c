import type { CollectionBeforeValidateHook, JsonObject } from 'payload'

import { AREA_ATTRIBUTES } from '../../fields/areaAttributes.ts'

/** Fills in how records of the chosen key area are catalogued, where nobody has said otherwise. */
export const fillFromArea: CollectionBeforeValidateHook = ({ collection, data, originalDoc }) => {
  if (!data) return data
  const record: JsonObject = { ...(originalDoc as JsonObject | undefined), ...data }
  const [block] = (record.keyArea ?? []) as { blockType?: string }[]
  const usual = Object.entries(AREA_ATTRIBUTES[block?.blockType ?? ''] ?? {})
  const wanted = usual.filter(
    ([name]) =>
      !record[name] &&
      collection.flattenedFields.some((field) => 'name' in field && field.name === name),
  )
  return { ...data, ...Object.fromEntries(wanted) }
}
