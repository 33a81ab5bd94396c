import type { FlattenedField } from 'payload'

type Labels = Record<string, string>

/** The label of a field by its path, in every language it has. */
export function fieldLabel({
  fields,
  path,
}: {
  fields: FlattenedField[]
  path: string
}): Labels | undefined {
  const [name, ...rest] = path.split('.')
  const field = fields.find((candidate) => candidate.name === name)
  if (!field) return undefined
  const inner = rest.filter((part) => !/^\d+$/.test(part))
  if (inner.length > 0 && 'flattenedFields' in field) {
    return fieldLabel({ fields: field.flattenedFields, path: inner.join('.') })
  }
  const label: unknown = 'label' in field ? field.label : undefined
  return typeof label === 'object' && label !== null ? (label as Labels) : undefined
}
