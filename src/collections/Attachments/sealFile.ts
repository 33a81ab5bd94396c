import type { CollectionBeforeChangeHook } from 'payload'

import { sha256Hex } from '@gongkai/shared'

/** Writes the digest of the bytes that are about to be stored. */
export const sealFile: CollectionBeforeChangeHook = ({ data, operation, req }) => {
  if (operation !== 'create' || !req.file) return data
  return { ...data, sha256: sha256Hex(req.file.data) }
}
