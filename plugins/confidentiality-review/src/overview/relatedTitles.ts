import type { CollectionSlug, PayloadRequest } from 'payload'

import { plainText } from '../domain/plainText.ts'
import { targetKey } from '../names.ts'

import type { ReviewTarget } from '../options.ts'

/** Titles of the documents the reader may see, by target key; the others are left out. */
export async function relatedTitles({
  req,
  targets,
}: {
  req: PayloadRequest
  targets: readonly ReviewTarget[]
}): Promise<Map<string, string>> {
  const titles = new Map<string, string>()
  for (const [collection, ids] of idsByCollection(targets)) {
    const config = req.payload.collections[collection as CollectionSlug]?.config
    if (!config) continue
    const title = config.admin.useAsTitle || 'id'
    const { docs } = await req.payload.find({
      collection: collection as CollectionSlug,
      depth: 0,
      draft: Boolean(config.versions?.drafts),
      overrideAccess: false,
      pagination: false,
      user: req.user,
      where: { id: { in: ids } },
    })
    for (const doc of docs as unknown as Record<string, unknown>[]) {
      titles.set(targetKey({ id: plainText(doc.id), collection }), plainText(doc[title]))
    }
  }
  return titles
}

function idsByCollection(targets: readonly ReviewTarget[]): Map<string, string[]> {
  const ids = new Map<string, string[]>()
  for (const { id, collection } of targets) {
    ids.set(collection, [...new Set([...(ids.get(collection) ?? []), id])])
  }
  return ids
}
