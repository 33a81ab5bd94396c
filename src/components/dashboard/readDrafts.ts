import type { CollectionSlug, PayloadRequest } from 'payload'

import { isBlank } from '../../blankDrafts/isBlank.ts'
import { GATED_COLLECTIONS } from '../gatedCollections.ts'

const SHOWN = 5

export type DraftItem = { collection: string; id: string; title: string; updatedAt: string }

type StoredDraft = {
  id: string
  title?: null | string
  updatedAt: string
}

/** The drafts last worked on in these departments, published ones with new edits among them. */
export async function readDrafts({
  departments,
  req,
}: {
  departments: string[]
  req: PayloadRequest
}): Promise<DraftItem[]> {
  if (departments.length === 0) return []
  const found = await Promise.all(
    GATED_COLLECTIONS.map((collection) => newestDrafts({ collection, departments, req })),
  )
  const drafts = found.flat().sort((a, b) => b.updatedAt.localeCompare(a.updatedAt))
  const taken = await keysUnderReview({ keys: drafts.map(keyOf), req })
  return drafts.filter((draft) => !taken.has(keyOf(draft))).slice(0, SHOWN)
}

async function newestDrafts({
  collection,
  departments,
  req,
}: {
  collection: CollectionSlug
  departments: string[]
  req: PayloadRequest
}): Promise<DraftItem[]> {
  const { docs } = await req.payload.find({
    collection,
    depth: 0,
    draft: true,
    limit: SHOWN * 2,
    pagination: false,
    req,
    select: { title: true, updatedAt: true },
    sort: '-updatedAt',
    where: { and: [{ department: { in: departments } }, { _status: { equals: 'draft' } }] },
  })
  const stored = docs as StoredDraft[]
  const untitled = stored.filter(({ title }) => !title).map(({ id }) => id)
  const blank = await blankAmong({ collection, ids: untitled, req })
  return stored
    .filter(({ id }) => !blank.has(id))
    .map(({ id, title, updatedAt }) => ({ id, collection, title: title ?? '', updatedAt }))
}

/** Opening the form for a new document stores one before anything is written. */
async function blankAmong({
  collection,
  ids,
  req,
}: {
  collection: CollectionSlug
  ids: string[]
  req: PayloadRequest
}): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const { docs } = await req.payload.find({
    collection,
    depth: 0,
    draft: true,
    pagination: false,
    req,
    where: { id: { in: ids } },
  })
  const fields = req.payload.collections[collection].config.flattenedFields
  return new Set(docs.filter((data) => isBlank({ data, fields })).map(({ id }) => String(id)))
}

async function keysUnderReview({
  keys,
  req,
}: {
  keys: string[]
  req: PayloadRequest
}): Promise<Set<string>> {
  if (keys.length === 0) return new Set()
  const { docs } = await req.payload.db.find<{ activeKey: string; id: string }>({
    collection: 'review-requests',
    limit: keys.length,
    pagination: false,
    where: {
      and: [{ activeKey: { in: keys } }, { state: { in: ['pending', 'approved', 'returned'] } }],
    },
  })
  return new Set(docs.map(({ activeKey }) => activeKey))
}

function keyOf({ collection, id }: DraftItem): string {
  return `${collection}:${id}`
}
