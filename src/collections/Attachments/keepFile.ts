import type { CollectionBeforeChangeHook } from 'payload'

const FILE_FIELDS = [
  'filename',
  'filesize',
  'height',
  'mimeType',
  'sha256',
  'thumbnailURL',
  'url',
  'width',
] as const

/** On an update everything that names the stored file stays as it is, whatever a client sends. */
export const keepFile: CollectionBeforeChangeHook = ({ data, operation, originalDoc }) => {
  if (operation !== 'update') return data
  const original = originalDoc as Record<string, unknown>
  return { ...data, ...Object.fromEntries(FILE_FIELDS.map((name) => [name, original[name]])) }
}
