import type { CollectionBeforeValidateHook } from 'payload'

import { ValidationError } from 'payload'

import { relationId } from '../../fields/relationId.ts'
import { labelledErrors } from '../content/labelledErrors.ts'

/** Says in words that a number is taken, drafts included; the unique key behind it never lets it in. */
export const refuseTakenNumber: CollectionBeforeValidateHook = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  if (!data || !('seq' in data || 'field' in data)) return data
  const row = { ...originalDoc, ...data } as Record<string, unknown>
  const department = relationId(row.department)
  if (typeof row.seq !== 'number' || typeof row.field !== 'string' || !department) return data
  if (isUnchanged({ original: originalDoc as Record<string, unknown> | undefined, row })) {
    return data
  }
  const { docs } = await req.payload.find({
    collection: 'catalog-items',
    depth: 0,
    draft: true,
    limit: 1,
    pagination: false,
    req,
    select: { seq: true },
    where: {
      department: { equals: department },
      field: { equals: row.field },
      seq: { equals: row.seq },
      ...(row.id !== undefined && { id: { not_equals: row.id } }),
    },
  })
  if (docs.length === 0) return data
  const issues = [{ message: { key: 'numberTaken' as const }, path: 'seq' }]
  const errors = labelledErrors({ collection, issues, req })
  throw new ValidationError({ collection: collection.slug, errors, req }, req.t)
}

function isUnchanged({
  original,
  row,
}: {
  original: Record<string, unknown> | undefined
  row: Record<string, unknown>
}): boolean {
  return original !== undefined && original.seq === row.seq && original.field === row.field
}
