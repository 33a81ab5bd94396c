import type { FlattenedField, PayloadRequest, ValidationFieldError } from 'payload'

import { translate } from '../../translations/translate.ts'
import { labelIn } from './labelIn.ts'

type Values = Record<string, unknown>

type Validator = (value: unknown, options: Values) => Promise<string | true> | string | true

/**
 * Runs the fields' own validation over the values that are there. Payload skips validation for
 * drafts altogether; a draft may be incomplete, but what it holds has to be of the right kind.
 */
export async function wrongValues({
  context,
  data,
  fields,
  parentPath = [],
  siblingData,
}: {
  context: {
    collectionSlug: string
    document: Values
    id?: string
    previous: Values
    req: PayloadRequest
  }
  data: Values
  fields: FlattenedField[]
  parentPath?: (number | string)[]
  siblingData: Values
}): Promise<ValidationFieldError[]> {
  const errors: ValidationFieldError[] = []
  for (const field of fields) {
    const value = data[field.name]
    if (isEmpty(value)) continue
    const path = [...parentPath, field.name]
    const message = hasRightShape({ field, value })
      ? await validate({ context, field, path, siblingData, value })
      : translate({ message: { key: 'valueInvalid' }, req: context.req })
    if (message !== true) {
      errors.push({ ...labelIn({ field, req: context.req }), message, path: path.join('.') })
    } else if (field.type === 'array') {
      for (const [index, row] of (value as Values[]).entries()) {
        const rowPath = [...path, index]
        errors.push(
          ...(await wrongValues({
            context,
            data: row,
            fields: field.flattenedFields,
            parentPath: rowPath,
            siblingData: row,
          })),
        )
      }
    }
  }
  return errors
}

async function validate({
  context: { collectionSlug, document, id, previous, req },
  field,
  path,
  siblingData,
  value,
}: {
  context: Parameters<typeof wrongValues>[0]['context']
  field: FlattenedField
  path: (number | string)[]
  siblingData: Values
  value: unknown
}): Promise<string | true> {
  if (!('validate' in field) || typeof field.validate !== 'function') return true
  return (field.validate as Validator)(value, {
    ...field,
    id,
    blockData: {},
    collectionSlug,
    data: document,
    event: 'submit',
    operation: id === undefined ? 'create' : 'update',
    path,
    preferences: { fields: {} },
    previousValue: path.length === 1 ? previous[field.name] : undefined,
    req,
    required: false,
    siblingData,
  })
}

function isEmpty(value: unknown): boolean {
  return (
    value === undefined ||
    value === null ||
    value === '' ||
    (Array.isArray(value) && value.length === 0)
  )
}

function hasRightShape({ field, value }: { field: FlattenedField; value: unknown }): boolean {
  const isMany = 'hasMany' in field && field.hasMany === true
  switch (field.type) {
    case 'array':
      return Array.isArray(value) && value.every(isObject)
    case 'checkbox':
      return typeof value === 'boolean'
    case 'email':
    case 'textarea':
      return typeof value === 'string'
    case 'richText':
      return isEditorState(value)
    case 'select':
    case 'text':
      return isMany
        ? Array.isArray(value) && value.every((item) => typeof item === 'string')
        : typeof value === 'string'
    default:
      return true
  }
}

function isEditorState(value: unknown): boolean {
  const root = isObject(value) ? value.root : undefined
  return isObject(root) && root.type === 'root' && Array.isArray(root.children)
}

function isObject(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
