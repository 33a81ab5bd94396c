import type { FieldHook } from 'payload'

/** Takes spaces off both ends of a text, so that what is stored is what is meant. */
export const trimmed: FieldHook = ({ value }) =>
  typeof value === 'string' ? value.trim() : (value as unknown)
