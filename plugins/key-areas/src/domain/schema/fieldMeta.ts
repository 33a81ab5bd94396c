import { z } from 'zod'

import type { Label } from '../label.ts'
import type { Mask } from '../mask.ts'
import type { SheetLayout } from '../table/sheetLayout.ts'

export type FieldKind =
  | 'choice'
  | 'choices'
  | 'day'
  | 'decimal'
  | 'file'
  | 'group'
  | 'line'
  | 'lines'
  | 'rows'
  | 'table'
  | 'whole'
  | 'yes'

/** Who may see a field on the open web. Everything else stays on the place named. */
export type FieldAudience = 'affectedPersons' | 'nobody' | 'public' | 'withinArea'

/** What the form and the public data need to know of a field beside its type. */
export type FieldMeta = {
  /** @default 'public' */
  audience?: FieldAudience
  choices?: Record<string, Label>
  description?: Label
  /** Rows of a long list that leave the public list by themselves. */
  display?: Display
  /** Column of a long list that rules say how to compute: the form offers to fill its empty cells. */
  isComputed?: boolean
  /** A line that takes the whole width of the form, such as the name of a project. */
  isWide?: boolean
  kind: FieldKind
  label: Label
  /** How another system wants the rows of a long list. */
  layout?: SheetLayout
  /** How the text is hidden in public data. */
  mask?: Mask
  /** Masked only when this holds for the fields beside it, such as for natural persons. */
  maskedWhen?: (siblings: Record<string, unknown>) => boolean
  /** Rows of a list: what one row is called. */
  rowLabel?: Label
  /** Shown in the form only when this holds for the fields beside it. */
  shownWhen?: (siblings: Record<string, unknown>) => boolean
  /** Whether `/` in a table is what the form says for none, and not an empty cell. */
  strokeMeansNone?: boolean
  /** 万元, 公顷… shown beside the label and published with the schema. */
  unit?: string
}

/** How long the rows of a list may be shown in public; names are those of fields of a row. */
export type Display = {
  /** Fields a withdrawn row still shows, such as its number and the reason. */
  keeps: readonly string[]
  /** The last day a row is shown; without it rows do not end. */
  until?: string
  /** The day a row was withdrawn. */
  withdrawnOn: string
}

export type FieldOptions = Pick<
  FieldMeta,
  | 'audience'
  | 'description'
  | 'isComputed'
  | 'isWide'
  | 'mask'
  | 'maskedWhen'
  | 'shownWhen'
  | 'strokeMeansNone'
>

export const fieldMeta = z.registry<FieldMeta>()

/** The description of a field, through `optional`. */
export function metaOf(schema: z.ZodType): FieldMeta | undefined {
  return fieldMeta.get(requiredPart(schema))
}

/** The schema inside `optional`. */
export function requiredPart(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional ? requiredPart(schema.unwrap() as z.ZodType) : schema
}

export function isOptional(schema: z.ZodType): boolean {
  return schema instanceof z.ZodOptional
}
