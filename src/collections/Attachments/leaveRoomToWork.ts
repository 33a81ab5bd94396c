import type { CollectionBeforeOperationHook } from 'payload'

import { environment } from '../../environment.ts'
import { hasRoomFor } from '../../storage/roomToWork.ts'
import { storageError } from '../../storage/storageError.ts'

/** A file never takes the last room, which decisions and takedowns need. */
export const leaveRoomToWork: CollectionBeforeOperationHook = async ({ req }) => {
  if (!req.file) return
  const folder = environment.dataDirectory
  if (await hasRoomFor({ bytes: req.file.size, folder })) return
  throw storageError({ fault: 'full', req })
}
