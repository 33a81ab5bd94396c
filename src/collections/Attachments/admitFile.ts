import type { CollectionBeforeOperationHook } from 'payload'

import { codedError } from '@gongkai/shared'
import { ValidationError } from 'payload'

import { translate } from '../../translations/translate.ts'
import { mediaTypeOf } from './fileKinds.ts'

/**
 * Lets a new file in by its kind and refuses every way to change a stored one. Payload's own image
 * edits and remote sources are shut off here, because both rewrite or fetch files on a client's word.
 */
export const admitFile: CollectionBeforeOperationHook = ({ args, collection, operation, req }) => {
  if (operation !== 'create' && operation !== 'update') return args
  if (req.query?.uploadEdits) delete req.query.uploadEdits
  for (const name of ['uploadEdits', 'url', 'focalX', 'focalY']) {
    if (args.data) delete (args.data as Record<string, unknown>)[name]
  }
  if (!req.file) return args
  if (operation === 'update') {
    throw codedError({
      code: 'ATTACHMENT_IS_FIXED',
      message: translate({ message: { key: 'attachmentIsFixed' }, req }),
      status: 400,
    })
  }
  const mediaType = mediaTypeOf(req.file.name)
  if (!mediaType) {
    const message = translate({ message: { key: 'fileKind' }, req })
    throw new ValidationError(
      { collection: collection.slug, errors: [{ message, path: 'file' }], req },
      req.t,
    )
  }
  req.file.mimetype = mediaType
  return args
}
