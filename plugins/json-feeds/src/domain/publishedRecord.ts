import type { JsonObject } from './json.ts'

/** One record of the public log, as the feeds need it. */
export type PublishedRecord = {
  /** RFC 3339, when the record entered the log. */
  at: string
  /** Wire form of the item without `_disclosure.seq`; of a tombstone, only what may stay public. */
  body: JsonObject
  change: { at: string; kind: string; note?: string; reasonCode?: string }
  contentSha256: string
  /** RFC 3339 with the office offset; null when the record has no place in a list. */
  datePublished: null | string
  /** Every feed the entry was ever part of. */
  ever: string[]
  /** `urn:uuid:` and a UUID. */
  publicId: string
  revision: number
  scopes: string[]
  seq: number
  state: 'erased' | 'published' | 'withdrawn'
}
