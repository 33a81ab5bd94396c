import type { FlattenedField } from 'payload'

type Data = Record<string, unknown>

/** Names Payload keeps for itself; they are not content. */
const TECHNICAL = new Set(['_status', 'createdAt', 'deletedAt', 'id', 'updatedAt'])

/**
 * The reviewed part of a document: every stored field except Payload's own and those in `exclude`.
 * Relations become text ids, dates UTC instants, array and block rows lose their row ids, so that
 * what is read from any of the databases and what is about to be written to it are equal.
 */
export function reviewedContent({
  data,
  exclude = [],
  fields,
}: {
  data: Data
  exclude?: readonly string[]
  fields: readonly FlattenedField[]
}): Data {
  const kept = fields.filter(({ name }) => name && !TECHNICAL.has(name) && !exclude.includes(name))
  return Object.fromEntries(kept.map((field) => [field.name, readField(field, data[field.name])]))
}

function readField(field: FlattenedField, value: unknown): unknown {
  if (value === null || value === undefined) return undefined
  switch (field.type) {
    case 'join':
      return undefined
    case 'date':
      return new Date(value as Date | string).toISOString()
    case 'relationship':
    case 'upload':
      return Array.isArray(value) ? value.map(readRelation) : readRelation(value)
    case 'group':
    case 'tab':
      return reviewedContent({ data: value as Data, fields: field.flattenedFields })
    case 'array':
      return (value as Data[]).map((row) =>
        reviewedContent({ data: row, fields: field.flattenedFields }),
      )
    case 'blocks':
      return (value as Data[]).map((row) => {
        const block = field.blocks.find(({ slug }) => slug === row.blockType)
        const content = reviewedContent({ data: row, fields: block?.flattenedFields ?? [] })
        return { ...content, blockType: row.blockType }
      })
    default:
      return 'virtual' in field && field.virtual ? undefined : value
  }
}

function readRelation(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return String(value)
  if ('relationTo' in value && 'value' in value) {
    return { relationTo: value.relationTo, value: readRelation(value.value) }
  }
  return 'id' in value ? String(value.id) : String(value)
}
