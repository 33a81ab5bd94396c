import type { FieldHook } from 'payload'

/** An array sent as null is an empty one; the SQL adapters fail on null. */
export const emptyList: FieldHook = ({ value }) => (value === null ? [] : (value as unknown))
