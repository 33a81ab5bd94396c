import type { FlattenedField } from 'payload'

import { isReviewed } from './reviewedContent.ts'

type Data = Record<string, unknown>

/**
 * The way back from reviewed content to what a row stores: what a snapshot leaves out is set to
 * nothing, so that no value that was never approved stays behind.
 */
export function storedContent({
  content,
  exclude = [],
  fields,
  newRowId,
}: {
  content: Data
  exclude?: readonly string[]
  fields: readonly FlattenedField[]
  /** Gives ids to the rows of arrays and blocks, which snapshots do not hold. */
  newRowId: () => string
}): Data {
  const write = (field: FlattenedField, value: unknown): unknown => {
    switch (field.type) {
      case 'group':
      case 'tab':
        return inner((value ?? {}) as Data, field.flattenedFields)
      case 'array':
        return rowsOf(value).map((row) => rowWithId(row, field.flattenedFields))
      case 'blocks':
        return rowsOf(value).map((row) => {
          const block = field.blocks.find(({ slug }) => slug === row.blockType)
          return { ...rowWithId(row, block?.flattenedFields ?? []), blockType: row.blockType }
        })
      default:
        return value ?? ('hasMany' in field && field.hasMany ? [] : null)
    }
  }
  const inner = (data: Data, of: readonly FlattenedField[], without: readonly string[] = []) =>
    Object.fromEntries(
      of
        .filter((field) => isReviewed({ exclude: without, field }))
        .map((field) => [field.name, write(field, data[field.name])]),
    )
  const rowWithId = (row: Data, of: readonly FlattenedField[]) => ({
    ...inner(row, of),
    id: newRowId(),
  })
  return inner(content, fields, exclude)
}

function rowsOf(value: unknown): Data[] {
  return (value ?? []) as Data[]
}
