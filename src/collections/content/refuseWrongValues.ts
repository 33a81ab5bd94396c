import type { CollectionBeforeValidateHook } from 'payload'

import { ValidationError } from 'payload'

import { wrongValues } from './wrongValues.ts'

/** Refuses a draft that holds values of the wrong kind, as publishing would. */
export const refuseWrongValues: CollectionBeforeValidateHook = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  if (!data || data._status === 'published') return data
  const previous = (originalDoc ?? {}) as Record<string, unknown>
  const document = { ...previous, ...data }
  const errors = await wrongValues({
    context: {
      collectionSlug: collection.slug,
      document,
      ...(typeof previous.id === 'string' && { id: previous.id }),
      previous,
      req,
    },
    data,
    fields: collection.flattenedFields,
    siblingData: document,
  })
  if (errors.length > 0) {
    throw new ValidationError({ collection: collection.slug, errors, req }, req.t)
  }
  return data
}
