import type { Payload } from 'payload'

import { isUniqueViolation } from '@gongkai/shared'

import { pluginOptions } from '../engine/pluginOptions.ts'

import { findRow, findRows, insertRow, updateRows } from '../engine/rows.ts'
import type { PublicFile } from '../options.ts'
import { removePublicFile } from './removePublicFile.ts'
import { storePublicFile } from './storePublicFile.ts'

type Entry = { files: PublicFile[]; payload: Payload; publicId: string }

/**
 * Makes an entry's files public, before the record that names them. The row comes before the copy:
 * who removes the same content for another entry looks for rows again after taking it away.
 */
export async function publishFiles({ files, payload, publicId }: Entry): Promise<void> {
  const { filesDirectory } = pluginOptions(payload)
  for (const file of files) {
    await markLive({ file, payload, publicId })
    await storePublicFile({ file, filesDirectory })
  }
}

/**
 * Takes away what the entry no longer names; an erased entry keeps no file name either. Copies are
 * removed again even when the row is marked gone: a crash may have come between the two.
 */
export async function withdrawFiles({
  erase,
  files,
  payload,
  publicId,
}: Entry & { erase: boolean }): Promise<void> {
  const kept = new Set(files.map(({ sha256 }) => sha256))
  const rows = await findRows({ kind: 'files', payload, where: { publicId: { equals: publicId } } })
  for (const { id, filename, sha256, state } of rows) {
    if (kept.has(sha256)) continue
    const blank = erase && Boolean(filename)
    if (state === 'live' || blank) {
      await updateRows({
        data: { state: 'gone', ...(blank && { filename: null }) },
        kind: 'files',
        payload,
        where: { id: { equals: id } },
      })
    }
    await removePublicFile({ payload, sha256 })
  }
}

async function markLive({
  file,
  payload,
  publicId,
}: {
  file: PublicFile
  payload: Payload
  publicId: string
}): Promise<void> {
  const { filename, mimeType, sha256, size } = file
  const key = `${publicId}:${sha256}`
  const data = { filename, key, mimeType, publicId, sha256, size, state: 'live' as const }
  const known = await findRow({ kind: 'files', payload, where: { key: { equals: key } } })
  if (!known) {
    try {
      return await insertRow({ data, kind: 'files', payload })
    } catch (error) {
      if (!isUniqueViolation(error)) throw error
    }
  }
  if (known?.state === 'live' && known.filename === filename && known.mimeType === mimeType) return
  await updateRows({ data, kind: 'files', payload, where: { key: { equals: key } } })
}
