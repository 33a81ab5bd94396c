import type { CollectionBeforeDeleteHook, CollectionSlug } from 'payload'

import { codedError } from '@gongkai/shared'

import { translate } from '../../translations/translate.ts'

const USERS_OF_FILES: CollectionSlug[] = ['entries', 'interpretations', 'notices']

/** A file that any document holds, in any of its versions, is evidence and stays. */
export const refuseDeletingUsedFile: CollectionBeforeDeleteHook = async ({ id, req }) => {
  for (const collection of USERS_OF_FILES) {
    const { docs } = await req.payload.findVersions({
      collection,
      depth: 0,
      limit: 1,
      pagination: false,
      req,
      where: { 'version.attachments': { in: [id] } },
    })
    if (docs.length > 0) {
      throw codedError({
        code: 'ATTACHMENT_IN_USE',
        message: translate({ message: { key: 'attachmentInUse' }, req }),
        status: 409,
      })
    }
  }
}
