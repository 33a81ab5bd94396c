import type { Field } from 'payload'

const A_ROW = 3

export const WHOLE_WIDTH = '100%'

const SHORT_KINDS = new Set(['checkbox', 'date', 'number', 'select', 'text'])

/** Puts short fields that follow one another side by side, so that a form is not a long column. */
export function inRows(fields: Field[]): Field[] {
  const packed: Field[] = []
  let run: Field[] = []
  for (const field of fields) {
    if (isShort(field)) run.push(field)
    else {
      packed.push(...asRows(run), field)
      run = []
    }
  }
  return [...packed, ...asRows(run)]
}

function isShort({ admin, type }: Field): boolean {
  return SHORT_KINDS.has(type) && (admin as { width?: string })?.width !== WHOLE_WIDTH
}

/** Rows of nearly the same length: four fields are two and two, so that none is left alone. */
function asRows(fields: Field[]): Field[] {
  const rows = Math.ceil(fields.length / A_ROW)
  const startOf = (row: number) => Math.ceil((fields.length * row) / rows)
  return Array.from({ length: rows }, (_, row) =>
    asRow(fields.slice(startOf(row), startOf(row + 1))),
  )
}

function asRow(fields: Field[]): Field {
  const [only, ...others] = fields as [Field, ...Field[]]
  return others.length > 0 ? { type: 'row', fields } : only
}
