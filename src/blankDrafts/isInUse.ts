import type { CollectionSlug, FlattenedField, Payload, Where } from 'payload'

import { GATED_COLLECTIONS } from '../components/gatedCollections.ts'

type Target = { collection: CollectionSlug; id: string; payload: Payload }

/**
 * Whether a document is more than an empty form: it was submitted once or has an index number,
 * somebody has begun to write since `since`, or another document names it.
 */
export async function isInUse({ since, ...target }: { since: string } & Target): Promise<boolean> {
  const { collection, id, payload } = target
  const key = `${collection}:${id}`
  const counts = await Promise.all([
    payload.db.count({ collection: 'review-requests', where: { target: { equals: key } } }),
    payload.db.count({ collection: 'index-numbers', where: { target: { equals: key } } }),
    payload.db.count({
      collection: 'payload-locked-documents',
      where: {
        and: [
          { 'document.relationTo': { equals: collection } },
          { 'document.value': { equals: id } },
          { updatedAt: { greater_than: since } },
        ],
      },
    }),
  ])
  return counts.some(({ totalDocs }) => totalDocs > 0) || (await isNamed(target))
}

async function isNamed({ collection, id, payload }: Target): Promise<boolean> {
  for (const slug of GATED_COLLECTIONS) {
    const { flattenedFields } = payload.collections[slug].config
    const named = pathsTo({ collection, fields: flattenedFields }).map((path): Where => ({
      [path]: { equals: id },
    }))
    if (named.length === 0) continue
    for (const draft of [false, true]) {
      const { docs } = await payload.find({
        collection: slug,
        depth: 0,
        draft,
        limit: 1,
        pagination: false,
        select: { title: true },
        where: { or: named },
      })
      if (docs.length > 0) return true
    }
  }
  return false
}

/** Where documents of some fields may name one of the collection; key areas name none. */
function pathsTo({
  collection,
  fields,
}: {
  collection: string
  fields: readonly FlattenedField[]
}): string[] {
  return fields.flatMap((field) => {
    if (field.type === 'relationship') {
      if (!Array.isArray(field.relationTo)) {
        return field.relationTo === collection ? [field.name] : []
      }
      return field.relationTo.includes(collection as CollectionSlug) ? [`${field.name}.value`] : []
    }
    if (field.type === 'array' || field.type === 'group' || field.type === 'tab') {
      const inner = pathsTo({ collection, fields: field.flattenedFields })
      return inner.map((path) => `${field.name}.${path}`)
    }
    return []
  })
}
