import type { Access, CollectionSlug, PayloadRequest } from 'payload'

import { seesAllDepartments } from './seesAllDepartments.ts'

type Lock = { document?: { relationTo: CollectionSlug; value: string } | null; id: string }

/** Who is editing what is known to those who may read the document, and to nobody else. */
export const locksOfReadableDocuments: Access = async ({ req }) => {
  if (!req.user) return false
  if (seesAllDepartments(req.user)) return true
  const { docs: locks } = await req.payload.db.find<Lock>({
    collection: 'payload-locked-documents',
    pagination: false,
    req,
  })
  const readable = await readableDocuments({ locks, req })
  const ids = locks.filter(({ document }) => document && readable.has(document.value))
  return { id: { in: ids.map(({ id }) => id) } }
}

async function readableDocuments({
  locks,
  req,
}: {
  locks: Lock[]
  req: PayloadRequest
}): Promise<ReadonlySet<string>> {
  const { payload, user } = req
  const readable = new Set<string>()
  const documents = locks.flatMap(({ document }) => document ?? [])
  for (const collection of new Set(documents.map(({ relationTo }) => relationTo))) {
    const locked = documents.filter(({ relationTo }) => relationTo === collection)
    const { docs } = await payload.find({
      collection,
      depth: 0,
      draft: Boolean(payload.collections[collection].config.versions?.drafts),
      overrideAccess: false,
      pagination: false,
      user,
      where: { id: { in: locked.map(({ value }) => value) } },
    })
    for (const { id } of docs) readable.add(String(id))
  }
  return readable
}
