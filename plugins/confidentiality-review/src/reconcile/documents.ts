import type { CollectionSlug, Payload } from 'payload'

import type { ReviewTarget } from '../options.ts'

export type Data = Record<string, unknown>
export type Document = { payload: Payload } & ReviewTarget

export type VersionRow = {
  createdAt: string
  id: string
  parent: number | string
  updatedAt: string
  version: Data
}

const PAGE = 20

/** The editable row as it lies in the database. */
export async function storedRow({ collection, id, payload }: Document): Promise<Data | null> {
  return payload.db.findOne<{ id: string } & Data>({
    collection: collection as CollectionSlug,
    where: { id: { equals: id } },
  })
}

/** The versions of a document, the newest first, page by page. */
export async function* versionsOf({
  collection,
  id,
  payload,
  published = false,
}: { published?: boolean } & Document): AsyncGenerator<VersionRow> {
  for (let page = 1; ; page += 1) {
    const { docs, hasNextPage } = await payload.db.findVersions<Data>({
      collection: collection as CollectionSlug,
      limit: PAGE,
      page,
      sort: '-updatedAt',
      where: {
        and: [
          { parent: { equals: id } },
          ...(published ? [{ 'version._status': { equals: 'published' } }] : []),
        ],
      },
    })
    yield* docs as unknown as VersionRow[]
    if (!hasNextPage) return
  }
}

export async function newestPublishedVersion(document: Document): Promise<undefined | VersionRow> {
  for await (const version of versionsOf({ ...document, published: true })) return version
  return undefined
}
