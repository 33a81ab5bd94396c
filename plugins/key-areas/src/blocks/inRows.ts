import type { Field } from 'payload'

const A_ROW = 3

export const WHOLE_WIDTH = '100%'

const SHORT_KINDS = new Set(['checkbox', 'date', 'number', 'select', 'text'])

/** Puts short fields that follow one another side by side, so that a form is not a long column. */
export function inRows(fields: Field[]): Field[] {
  const packed: Field[] = []
  let row: Field[] = []
  for (const field of fields) {
    if (!isShort(field)) {
      packed.push(...asRow(row), field)
      row = []
    } else if (row.push(field) === A_ROW) {
      packed.push(...asRow(row))
      row = []
    }
  }
  return [...packed, ...asRow(row)]
}

function isShort({ admin, type }: Field): boolean {
  return SHORT_KINDS.has(type) && (admin as { width?: string })?.width !== WHOLE_WIDTH
}

function asRow(fields: Field[]): Field[] {
  return fields.length > 1 ? [{ type: 'row', fields }] : fields
}
