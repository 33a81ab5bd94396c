import type { CollectionBeforeDeleteHook, CollectionSlug, PayloadRequest } from 'payload'

import { holdsFiles, keyAreaFiles, keyAreas } from '@gongkai/key-areas'
import { codedError } from '@gongkai/shared'

import { translate } from '../../translations/translate.ts'

const USERS_OF_FILES: CollectionSlug[] = ['entries', 'interpretations', 'notices']
const USERS_OF_KEY_AREAS: CollectionSlug[] = ['entries', 'notices']
const AREAS_WITH_FILES = keyAreas.filter(({ schema }) => holdsFiles(schema))

/** A file that any document holds, in any of its versions, is evidence and stays. */
export const refuseDeletingUsedFile: CollectionBeforeDeleteHook = async ({ id, req }) => {
  if ((await isAttached({ id, req })) || (await isInKeyArea({ id, req }))) {
    throw codedError({
      code: 'ATTACHMENT_IN_USE',
      message: translate({ message: { key: 'attachmentInUse' }, req }),
      status: 409,
    })
  }
}

type File = { id: number | string; req: PayloadRequest }

async function isAttached({ id, req }: File): Promise<boolean> {
  for (const collection of USERS_OF_FILES) {
    const { docs } = await req.payload.findVersions({
      collection,
      depth: 0,
      limit: 1,
      pagination: false,
      req,
      where: { 'version.attachments': { in: [id] } },
    })
    if (docs.length > 0) return true
  }
  return false
}

/** Areas are stored as JSON and cannot be asked what they name, so those with files are read. */
async function isInKeyArea({ id, req }: File): Promise<boolean> {
  for (const collection of USERS_OF_KEY_AREAS) {
    for (let page = 1, hasMore = true; hasMore; page += 1) {
      const { docs, hasNextPage } = await req.payload.findVersions({
        collection,
        depth: 0,
        limit: 200,
        page,
        req,
        select: { version: { keyArea: true } },
        sort: 'id',
        where: { 'version.area': { in: AREAS_WITH_FILES.map(({ slug }) => slug) } },
      })
      const names = ({ version }: { version: unknown }) =>
        keyAreaFiles({
          areas: AREAS_WITH_FILES,
          fields: version as Record<string, unknown>,
        }).includes(String(id))
      if (docs.some(names)) return true
      hasMore = hasNextPage
    }
  }
  return false
}
