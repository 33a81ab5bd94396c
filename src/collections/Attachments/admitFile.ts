import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'

import { codedError } from '@gongkai/shared'
import { ValidationError } from 'payload'

import { isWhatItSays } from '../../security/files/isWhatItSays.ts'
import { type MessageKey, translate } from '../../translations/translate.ts'
import { mediaTypeOf } from './fileKinds.ts'

/**
 * Lets a new file in by its kind, name and content alike, and refuses to change a stored one. Payload would also edit images
 * and fetch files from an address in the data; both happen on a client's word, so neither does here.
 */
export const admitFile: CollectionBeforeOperationHook = ({ args, collection, operation, req }) => {
  if (operation !== 'create' && operation !== 'update') return
  delete req.query?.uploadEdits
  if (operation === 'update') {
    if (req.file) throw changedFile(req)
    return
  }
  const { file } = req
  if (!file) throw refusedFile({ collection: collection.slug, key: 'fileMissing', req })
  if (file.data.length === 0) {
    throw refusedFile({ collection: collection.slug, key: 'fileEmpty', req })
  }
  const mediaType = mediaTypeOf(file.name)
  if (!mediaType) throw refusedFile({ collection: collection.slug, key: 'fileKind', req })
  if (!isWhatItSays({ bytes: file.data, filename: file.name })) {
    throw refusedFile({ collection: collection.slug, key: 'fileContent', req })
  }
  file.mimetype = mediaType
  return args
}

function changedFile(req: PayloadRequest): Error {
  return codedError({
    code: 'ATTACHMENT_IS_FIXED',
    message: translate({ message: { key: 'attachmentIsFixed' }, req }),
    status: 400,
  })
}

function refusedFile({
  collection,
  key,
  req,
}: {
  collection: string
  key: MessageKey
  req: PayloadRequest
}): Error {
  const errors = [{ message: translate({ message: { key }, req }), path: 'file' }]
  return new ValidationError({ collection, errors, req }, req.t)
}
