import { isUuid } from './publicId.ts'

/** A place in a list ordered by (date of publication, id). */
export type ListPosition = { datePublished: string; publicId: string }

const FORM =
  /^1\.([0-9a-f-]{36})\.(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2}))$/

/** Opaque to clients: base64url of `1.{uuid}.{date}`. */
export function encodeListPosition({ datePublished, publicId }: ListPosition): string {
  return Buffer.from(`1.${publicId.replace('urn:uuid:', '')}.${datePublished}`).toString(
    'base64url',
  )
}

export function decodeListPosition(text: string): ListPosition | null {
  const [, uuid, datePublished] = FORM.exec(Buffer.from(text, 'base64url').toString('utf8')) ?? []
  if (uuid === undefined || datePublished === undefined || !isUuid(uuid)) return null
  const position = { datePublished, publicId: `urn:uuid:${uuid}` }
  return encodeListPosition(position) === text ? position : null
}
