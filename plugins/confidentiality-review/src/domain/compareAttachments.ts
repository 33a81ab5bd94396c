export type Attachment = {
  filename: string
  filesize: number
  id: string
  /** The file could not be found when the content was submitted. */
  isMissing: boolean
  mimeType: string
  sha256: string
  title: string
}

export type AttachmentChange = Attachment & { change: 'added' | 'removed' | 'same' }

type Stored = Readonly<Record<string, Record<string, unknown>>>

/** Files of a snapshot and of the one before it; two files are the same when their bytes are. */
export function compareAttachments({
  after,
  before,
}: {
  after: Stored
  before: Stored
}): AttachmentChange[] {
  const [young, old] = [attachmentsOf(after), attachmentsOf(before)]
  const has = (files: Attachment[], { sha256 }: Attachment) =>
    files.some((file) => file.sha256 === sha256)
  return [
    ...young.map((file) => ({ ...file, change: has(old, file) ? 'same' : 'added' }) as const),
    ...old
      .filter((file) => !has(young, file))
      .map((file) => ({ ...file, change: 'removed' }) as const),
  ]
}

function attachmentsOf(stored: Stored): Attachment[] {
  return Object.entries(stored).map(([id, file]) => ({
    id,
    filename: textOf(file.filename),
    filesize: typeof file.filesize === 'number' ? file.filesize : 0,
    isMissing: file.missing === true,
    mimeType: textOf(file.mimeType),
    sha256: textOf(file.sha256) || id,
    title: textOf(file.title) || textOf(file.filename),
  }))
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
