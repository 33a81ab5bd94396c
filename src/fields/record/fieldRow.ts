import type { Field } from 'payload'

/** Fields beside one another. */
export function fieldRow(...fields: Field[]): Field {
  return { type: 'row', fields }
}

type Data = Partial<Record<string, unknown>>

/** A field that is shown when the record says so, and keeps its value when it is not. */
export function shownWhen({ field, when }: { field: Field; when: (data: Data) => boolean }): Field {
  return { ...field, admin: { ...field.admin, condition: when } } as Field
}
