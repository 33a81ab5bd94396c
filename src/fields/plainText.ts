import type { TextareaField, TextField } from 'payload'

import type { Label } from './labels.ts'

import { trimmed } from './trimmed.ts'

type PlainTextOptions = {
  description?: Label
  label: Label
  maxLength: number
  name: string
  required?: boolean
  width?: string
}

/** One line of text with a limit, without spaces around it. */
export function lineField({
  description,
  label,
  maxLength,
  name,
  required = false,
  width,
}: PlainTextOptions): { hasMany?: false } & TextField {
  return {
    name,
    type: 'text',
    admin: { ...(description && { description }), ...(width && { width }) },
    hooks: { beforeValidate: [trimmed] },
    label,
    maxLength,
    required,
  }
}

/** A line that explains something about its own record; lists do not offer it as a filter. */
export function explanationField(options: PlainTextOptions): ReturnType<typeof lineField> {
  const field = lineField(options)
  return { ...field, admin: { ...field.admin, disableListFilter: true } }
}

/** Several lines of text with a limit, without spaces around them. */
export function linesField({
  description,
  isSought = false,
  label,
  maxLength,
  name,
  required = false,
}: {
  /** Whether lists offer it as a filter. */
  isSought?: boolean
} & PlainTextOptions): TextareaField {
  return {
    name,
    type: 'textarea',
    admin: { disableListFilter: !isSought, rows: 3, ...(description && { description }) },
    hooks: { beforeValidate: [trimmed] },
    label,
    maxLength,
    required,
  }
}
