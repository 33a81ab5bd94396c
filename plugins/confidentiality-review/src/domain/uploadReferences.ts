import type { FlattenedField } from 'payload'

type Data = Record<string, unknown>

/** Ids of all uploads of `collection` that reviewed content refers to, without repetition. */
export function uploadReferences({
  collection,
  content,
  fields,
}: {
  collection: string
  content: Data
  fields: readonly FlattenedField[]
}): string[] {
  return [...new Set(fields.flatMap((field) => references(field, content[field.name], collection)))]
}

function references(field: FlattenedField, value: unknown, collection: string): string[] {
  if (value === null || value === undefined) return []
  switch (field.type) {
    case 'upload':
      return field.relationTo === collection ? [value].flat().map(String) : []
    case 'group':
    case 'tab':
      return uploadReferences({ collection, content: value as Data, fields: field.flattenedFields })
    case 'array':
      return (value as Data[]).flatMap((row) =>
        uploadReferences({ collection, content: row, fields: field.flattenedFields }),
      )
    case 'blocks':
      return (value as Data[]).flatMap((row) =>
        uploadReferences({
          collection,
          content: row,
          fields: field.blocks.find(({ slug }) => slug === row.blockType)?.flattenedFields ?? [],
        }),
      )
    default:
      return []
  }
}
