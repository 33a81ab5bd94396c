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

/** Several lines of text with a limit, without spaces around them. */
export function linesField({
  description,
  label,
  maxLength,
  name,
  required = false,
}: PlainTextOptions): TextareaField {
  return {
    name,
    type: 'textarea',
    admin: { rows: 3, ...(description && { description }) },
    hooks: { beforeValidate: [trimmed] },
    label,
    maxLength,
    required,
  }
}
