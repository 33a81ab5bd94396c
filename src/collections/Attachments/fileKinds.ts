/** What may be attached: extension to media type. */
const FILE_KINDS = {
  csv: 'text/csv',
  doc: 'application/msword',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  ofd: 'application/ofd',
  pdf: 'application/pdf',
  png: 'image/png',
  ppt: 'application/vnd.ms-powerpoint',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  txt: 'text/plain',
  xls: 'application/vnd.ms-excel',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
} as const satisfies Record<string, string>

/** What the containers of old Office files and of OFD look like from the inside. */
const CONTAINERS = ['application/x-cfb', 'application/zip'] as const

export const ACCEPTED_MEDIA_TYPES: string[] = [
  ...new Set([...Object.values(FILE_KINDS), ...CONTAINERS]),
]

/** The media type of a file by its name, or nothing for a kind that may not be attached. */
export function mediaTypeOf(filename: string): string | undefined {
  const extension = /\.([^.]+)$/.exec(filename)?.[1]?.toLowerCase() ?? ''
  return Object.hasOwn(FILE_KINDS, extension)
    ? FILE_KINDS[extension as keyof typeof FILE_KINDS]
    : undefined
}
