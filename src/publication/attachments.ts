import path from 'node:path'

import type { PublicFile } from './projection.ts'
import type { ApprovedAttachment, ApprovedSnapshot } from './snapshot.ts'
import type { Tables } from './tables.ts'

/** Where the bytes of an attachment are served, for every reader and for ever while live. */
export function fileUrl({
  filename,
  sha256,
  tables,
}: {
  filename: string
  sha256: string
  tables: Tables
}): string {
  return `${tables.feedsUrl}/feeds/v1/files/${sha256}/${encodeURIComponent(filename)}`
}

export function approvedAttachment({
  id,
  snapshot,
}: {
  id: string
  snapshot: ApprovedSnapshot
}): ApprovedAttachment {
  const attachment = snapshot.attachments[id]
  if (!attachment) throw new Error(`attachment ${id} is not part of the approved snapshot`)
  return attachment
}

/** JSON Feed attachments in the approved order. */
export function publicAttachments({
  attachments,
  tables,
}: {
  attachments: ApprovedAttachment[]
  tables: Tables
}) {
  return attachments.map(({ filename, filesize, mimeType, sha256, title }) => ({
    _disclosure: { sha256 },
    mime_type: mimeType,
    size_in_bytes: filesize,
    title: title ?? path.parse(filename).name,
    url: fileUrl({ filename, sha256, tables }),
  }))
}

/** The files that must be public together with the record, each content once. */
export function publicFiles({
  attachments,
  tables,
}: {
  attachments: ApprovedAttachment[]
  tables: Tables
}): PublicFile[] {
  const files = attachments.map(({ filename, filesize, mimeType, sha256 }) => ({
    filename,
    mimeType,
    sha256,
    size: filesize,
    sourcePath: path.join(tables.privateFilesDirectory, path.basename(filename)),
  }))
  return [...new Map(files.map((file) => [file.sha256, file])).values()]
}
