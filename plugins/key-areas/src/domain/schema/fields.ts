import { z } from 'zod'

import type { Label } from '../label.ts'
import type { SheetLayout } from '../table/sheetLayout.ts'
import { type Display, fieldMeta, type FieldOptions } from './fieldMeta.ts'

type Shape = Record<string, z.ZodType>

/** One line of text. */
export const line = (
  label: Label,
  { maxLength = 200, ...options }: FieldOptions & { maxLength?: number } = {},
) =>
  z
    .string()
    .trim()
    .min(1)
    .max(maxLength)
    .register(fieldMeta, { kind: 'line', label, ...options })

/** One line of text of a fixed form, such as a code. */
export const code = (label: Label, { form, ...options }: FieldOptions & { form: RegExp }) =>
  z
    .string()
    .trim()
    .regex(form)
    .register(fieldMeta, { kind: 'line', label, ...options })

/** Several lines of text. */
export const lines = (
  label: Label,
  { maxLength = 5_000, ...options }: FieldOptions & { maxLength?: number } = {},
) =>
  z
    .string()
    .trim()
    .min(1)
    .max(maxLength)
    .register(fieldMeta, { kind: 'lines', label, ...options })

/** An exact decimal, kept as text: money in 元 or 万元, areas, concentrations. Up to `digits` after the point. */
export const decimal = (
  label: Label,
  {
    digits = 6,
    isSigned = false,
    unit,
    ...options
  }: FieldOptions & { digits?: number; isSigned?: boolean; unit?: string } = {},
) =>
  z
    .string()
    .trim()
    .regex(new RegExp(`^${isSigned ? '-?' : ''}\\d{1,15}(\\.\\d{1,${digits}})?$`))
    .register(fieldMeta, { kind: 'decimal', label, ...(unit && { unit }), ...options })

/** A whole number from zero. */
export const whole = (
  label: Label,
  {
    max = 1_000_000_000,
    min = 0,
    unit,
    ...options
  }: FieldOptions & { max?: number; min?: number; unit?: string } = {},
) =>
  z
    .int()
    .min(min)
    .max(max)
    .register(fieldMeta, { kind: 'whole', label, ...(unit && { unit }), ...options })

/** A calendar year. */
export const year = (label: Label, options: FieldOptions = {}) =>
  whole(label, { max: 2_100, min: 1_949, ...options })

/** A civil date. Forms keep it as an instant at noon; published data shows `YYYY-MM-DD`. */
export const day = (label: Label, options: FieldOptions = {}) =>
  z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}/)
    .register(fieldMeta, { kind: 'day', label, ...options })

/** A month `YYYY-MM`. */
export const month = (label: Label, options: FieldOptions = {}) =>
  code(label, { form: /^\d{4}-(0[1-9]|1[0-2])$/, ...options })

/** A month `YYYY-MM`, a quarter `YYYY-Q1` or a year `YYYY`. */
export const period = (label: Label, options: FieldOptions = {}) =>
  code(label, { form: /^\d{4}(-(0[1-9]|1[0-2])|-Q[1-4])?$/, ...options })

/** One of a table of codes. */
export const choice = <const Choices extends Record<string, Label>>(
  label: Label,
  choices: Choices,
  options: FieldOptions = {},
) =>
  z
    .enum(
      Object.keys(choices) as [Extract<keyof Choices, string>, ...Extract<keyof Choices, string>[]],
    )
    .register(fieldMeta, { choices, kind: 'choice', label, ...options })

/** At least one of a table of codes. */
export const choices = <const Choices extends Record<string, Label>>(
  label: Label,
  table: Choices,
  options: FieldOptions = {},
) =>
  z
    .array(
      z.enum(
        Object.keys(table) as [Extract<keyof Choices, string>, ...Extract<keyof Choices, string>[]],
      ),
    )
    .min(1)
    .register(fieldMeta, { choices: table, kind: 'choices', label, ...options })

/** Yes or no. */
export const yes = (label: Label, options: FieldOptions = {}) =>
  z.boolean().register(fieldMeta, { kind: 'yes', label, ...options })

/** An uploaded file: the id of an attachment. */
export const file = (label: Label, options: FieldOptions = {}) =>
  z
    .string()
    .min(1)
    .register(fieldMeta, { kind: 'file', label, ...options })

/** Fields that belong together. */
export const group = <Fields extends Shape>(
  label: Label,
  fields: Fields,
  options: FieldOptions = {},
) => z.object(fields).register(fieldMeta, { kind: 'group', label, ...options })

type RowOptions = FieldOptions & { max?: number; min?: number; rowLabel?: Label }

/** A short list, written in the form: up to about fifty rows. */
export const rows = <Fields extends Shape>(
  label: Label,
  fields: Fields,
  { max = 200, min = 1, ...options }: RowOptions = {},
) =>
  z
    .array(z.object(fields))
    .min(min)
    .max(max)
    .register(fieldMeta, { kind: 'rows', label, ...options })

/** A long list, pasted or imported as a table: from a screenful to tens of thousands of rows. */
export const table = <Fields extends Shape>(
  label: Label,
  fields: Fields,
  {
    max = 50_000,
    min = 1,
    ...options
  }: RowOptions & { display?: Display; layout?: SheetLayout } = {},
) =>
  z
    .array(z.object(fields))
    .min(min)
    .max(max)
    .register(fieldMeta, { kind: 'table', label, ...options })
