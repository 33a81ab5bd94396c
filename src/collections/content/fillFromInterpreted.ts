import type { CollectionBeforeValidateHook, JsonObject } from 'payload'

import { relationId } from '../../fields/relationId.ts'

/**
 * Proposes the subject of the document that an interpretation names, when it comes to be named and
 * nobody has chosen one. A document its author may not read proposes nothing.
 */
export const fillFromInterpreted: CollectionBeforeValidateHook = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  const before = originalDoc as JsonObject | undefined
  if (!data || data.topic || (!('topic' in data) && before?.topic)) return data
  if (!collection.flattenedFields.some(({ name }) => name === 'interprets')) return data
  const named = idsOf(before?.interprets)
  const added = idsOf(data.interprets).filter((id) => !named.includes(id))
  if (added.length === 0) return data
  const { docs } = await req.payload.find({
    collection: 'entries',
    depth: 0,
    overrideAccess: !req.user,
    pagination: false,
    req,
    select: { topic: true },
    where: { id: { in: added } },
  })
  const topics = new Map(docs.map(({ id, topic }) => [id, topic]))
  const topic = added.map((id) => topics.get(id)).find(Boolean)
  return topic ? { ...data, topic } : data
}

function idsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map(relationId).filter((id) => id !== undefined) : []
}
