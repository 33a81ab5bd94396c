import type { CollectionBeforeValidateHook, JsonObject } from 'payload'

import { relationId } from '../../fields/relationId.ts'

/**
 * Fills in whom to contact, from the department, when a record gets its first title: a form that was
 * merely opened stays blank, and what its author takes out again stays out.
 */
export const fillFromDepartment: CollectionBeforeValidateHook = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  const before = originalDoc as JsonObject | undefined
  if (!data?.title || before?.title || data.contact || before?.contact) return data
  if (!collection.flattenedFields.some(({ name }) => name === 'contact')) return data
  const id = relationId(data.department ?? before?.department)
  if (!id) return data
  const { address, shortName, telephone } = await req.payload.findByID({
    id,
    collection: 'departments',
    depth: 0,
    req,
    select: { address: true, shortName: true, telephone: true },
  })
  if (!telephone) return data
  const parts = [shortName, `电话${telephone}`, ...(address ? [`地址：${address}`] : [])]
  return { ...data, contact: parts.join('，') }
}
