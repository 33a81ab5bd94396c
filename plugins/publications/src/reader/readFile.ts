import type { Payload } from 'payload'

import { pluginOptions } from '../engine/pluginOptions.ts'

import { findRow, findRows, type Row } from '../engine/rows.ts'
import { isSha256, publicFilePath } from '../files/publicFilePath.ts'
import type { PublicFileOnRecord } from './publicationReader.ts'

/** A file is live only while the newest record of an entry that names it is published. */
export async function readFile({
  payload,
  sha256,
}: {
  payload: Payload
  sha256: string
}): Promise<null | PublicFileOnRecord> {
  if (!isSha256(sha256)) return null
  const rows = await findRows({ kind: 'files', payload, where: { sha256: { equals: sha256 } } })
  const { filesDirectory } = pluginOptions(payload)
  const path = publicFilePath({ filesDirectory, sha256 })
  for (const row of rows) {
    if (row.state === 'live' && (await isPublished({ payload, publicId: row.publicId }))) {
      return { ...described(row), path, state: 'live' }
    }
  }
  return rows[0] ? { ...described(rows[0]), path, state: 'gone' } : null
}

function described({ filename, mimeType, size }: Row<'files'>) {
  return { filename: filename ?? '', mimeType, size }
}

async function isPublished({
  payload,
  publicId,
}: {
  payload: Payload
  publicId: string
}): Promise<boolean> {
  const newest = await findRow({
    kind: 'records',
    payload,
    select: ['state'],
    sort: '-seq',
    where: { publicId: { equals: publicId } },
  })
  return newest?.state === 'published'
}
