import { z } from 'zod'

import type { Label } from '../label.ts'
import { isOptional, metaOf } from '../schema/fieldMeta.ts'

const KINDS = ['choice', 'day', 'decimal', 'line', 'lines', 'whole', 'yes'] as const

/** A column of a long list, as plain data: what the browser and the stored table know of it. */
export type TableColumn = {
  choices?: Record<string, Label>
  description?: Label
  /** Regular expression a text has to match. */
  form?: string
  /** Whether rules say what an empty cell has to be. */
  isComputed?: boolean
  /** Whether anybody may read it on the open web. */
  isPublic: boolean
  isRequired: boolean
  key: string
  kind: (typeof KINDS)[number]
  label: Label
  max?: number
  maxLength?: number
  min?: number
  /** Whether `/` is what the form says for none, and not an empty cell. */
  strokeMeansNone?: boolean
  unit?: string
}

type Shape = { maximum?: number; maxLength?: number; minimum?: number; pattern?: string }

/** The columns of a `table` field in the order of its schema. */
export function columnsOf(table: z.ZodArray): TableColumn[] {
  const row = table.element as z.ZodObject
  const shapes = z.toJSONSchema(row).properties as Record<string, Shape>
  return Object.entries(row.shape as Record<string, z.ZodType>).map(([key, field]) => {
    const meta = metaOf(field)
    const kind = KINDS.find((known) => known === meta?.kind)
    if (!meta || !kind) throw new Error(`the column "${key}" of a table is of no flat kind`)
    const { maximum: max, maxLength, minimum: min, pattern: form } = shapes[key] ?? {}
    return {
      key,
      isPublic: (meta.audience ?? 'public') === 'public',
      isRequired: !isOptional(field),
      kind,
      label: meta.label,
      ...(meta.choices && { choices: meta.choices }),
      ...(meta.description && { description: meta.description }),
      ...(meta.isComputed && { isComputed: true }),
      ...(meta.strokeMeansNone && { strokeMeansNone: true }),
      ...(meta.unit && { unit: meta.unit }),
      ...(form && { form }),
      ...(max !== undefined && { max }),
      ...(maxLength !== undefined && { maxLength }),
      ...(min !== undefined && { min }),
    }
  })
}
