import type { JsonObject } from 'payload'

/** What a public record is made of: the approved snapshot, its public life and the tables. */
export type ProjectionInput = {
  collection: string
  /** First public moment, ISO 8601. */
  firstPublishedAt: string
  id: string
  /** Last public change of the content, ISO 8601. */
  modifiedAt: string
  /** `urn:uuid:` with a UUIDv7. */
  publicId: string
  /** The public identity of another record, or nothing while that one is not public. */
  publicIdOf: (target: { collection: string; id: string }) => string | undefined
  revision: number
  snapshot: JsonObject
  tables: unknown
}

export type PublicFile = {
  filename: string
  mimeType: string
  sha256: string
  /** Bytes. */
  size: number
} & (
  | {
      /** Absolute path of the private original. */
      sourcePath: string
    }
  | {
      /** Content that is made from the approved snapshot. */
      text: string
    }
)

export type Projection = {
  /** A JSON Feed 1.1 item; members of the log itself (seq, revision, state…) are added by the log. */
  body: JsonObject
  files: PublicFile[]
  scopes: string[]
}

export type TombstoneInput = {
  change: { at: string; note?: string; reasonCode?: string }
  /** ISO 8601. */
  modifiedAt: string
  publicId: string
  state: 'erased' | 'withdrawn'
  title?: string
  url?: string
}
