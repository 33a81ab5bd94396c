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
  const kept = fields.filter((field) => isReviewed({ exclude, field }))
  return Object.fromEntries(kept.map((field) => [field.name, readField(field, data[field.name])]))
}

/** Whether a field holds something that is reviewed: stored, not Payload's own, not left out. */
export function isReviewed({
  exclude,
  field,
}: {
  exclude: readonly string[]
  field: FlattenedField
}): boolean {
  const { name } = field
  const isStored = field.type !== 'join' && !('virtual' in field && field.virtual)
  return Boolean(name) && isStored && !TECHNICAL.has(name) && !exclude.includes(name)
}

function readField(field: FlattenedField, value: unknown): unknown {
  if (value === null || value === undefined) return undefined
  switch (field.type) {
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
      return value
  }
}

function readRelation(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return String(value)
  if ('relationTo' in value && 'value' in value) {
    return { relationTo: value.relationTo, value: readRelation(value.value) }
  }
  return 'id' in value ? String(value.id) : String(value)
}
