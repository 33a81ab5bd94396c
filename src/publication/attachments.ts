import type { PublicFile } from '@gongkai/publications'

import path from 'node:path'

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

/** A file made of the approved data, such as a long table. */
export type MadeFile = {
  filename: string
  mimeType: string
  sha256: string
  /** Bytes. */
  size: number
  text: string
  title: string
}

type Files = { attachments: ApprovedAttachment[]; made: MadeFile[] | undefined; tables: Tables }

/** JSON Feed attachments in the approved order, after them the files made of the data. */
export function publicAttachments({ attachments, made = [], tables }: Files) {
  const attached = attachments.map(({ filename, filesize: size, mimeType, sha256, title }) => {
    return { filename, mimeType, sha256, size, title: title ?? path.parse(filename).name }
  })
  return [...attached, ...made].map(({ filename, mimeType, sha256, size, title }) => ({
    _disclosure: { sha256 },
    mime_type: mimeType,
    size_in_bytes: size,
    title,
    url: fileUrl({ filename, sha256, tables }),
  }))
}

/** The files that must be public together with the record, each content once. */
export function publicFiles({ attachments, made = [], tables }: Files): PublicFile[] {
  const files: PublicFile[] = attachments.map(({ filename, filesize, mimeType, sha256 }) => ({
    filename,
    mimeType,
    sha256,
    size: filesize,
    sourcePath: path.join(tables.privateFilesDirectory, path.basename(filename)),
  }))
  const written = made.map(({ title: _title, ...file }): PublicFile => file)
  return [...new Map([...files, ...written].map((file) => [file.sha256, file])).values()]
}
