import type { Payload } from 'payload'

import { isAbsolute } from 'node:path'

import type { JsonObject } from './domain/json.ts'

import { defaultTombstone, type TombstoneInput } from './domain/tombstone.ts'
import { PLUGIN } from './names.ts'

export type EntryRef = { collection: string; id: string }

/** Everything an item may be made of. The editable document is not among it. */
export type ProjectionInput = EntryRef & {
  /** RFC 3339; the first public moment. */
  firstPublishedAt: string
  /** RFC 3339; the newest change of public content. */
  modifiedAt: string
  /** `urn:uuid:…` */
  publicId: string
  /** Public id of another entry, or `undefined` while that one is not public. */
  publicIdOf: (target: EntryRef) => string | undefined
  revision: number
  /** The approved snapshot. */
  snapshot: JsonObject
  /** What `loadTables` gave. */
  tables: unknown
}

/** A file to be public as long as its entry is. */
export type PublicFile = {
  filename: string
  mimeType: string
  /** Lower-case hexadecimal; the copy is refused when the bytes differ. */
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
  /** JSON Feed item with `_disclosure`; identity, state, change and digest are added to it. */
  body: JsonObject
  files: PublicFile[]
  /** Lower-case names of the feeds the item belongs to. */
  scopes: string[]
}

export type PublicationsOptions = {
  /** Collections that can be published, by slug. `project` must be pure. */
  collections: Record<string, { project: (input: ProjectionInput) => Projection }>
  /** Absolute folder of the public copies of files. */
  filesDirectory: string
  /** Whether an approval in state released exists for exactly this document and snapshot. */
  isReleased: (
    args: EntryRef & { approvalKey: string; payload: Payload; snapshot: string },
  ) => Promise<boolean>
  /**
   * What items carry but that is not reviewed: names and labels (departments, topics), which other
   * records speak of them. Where `entry` is given, that one alone is going to be projected.
   */
  loadTables?: (args: { entry?: EntryRef; payload: Payload }) => Promise<unknown>
  /** @default () => new Date() */
  now?: () => Date
  /** Item left in place of a withdrawn or erased entry. @default a notice in Chinese and English */
  tombstone?: (input: TombstoneInput) => JsonObject
}

export type ResolvedOptions = Readonly<Required<PublicationsOptions>>

/** Fills the defaults in; slugs are checked against the project when the config is composed. */
export function resolveOptions(options: PublicationsOptions): ResolvedOptions {
  const slugs = Object.keys(options.collections ?? {})
  if (slugs.length === 0) {
    throw new Error(`${PLUGIN}: option "collections" is empty; name at least one collection`)
  }
  for (const slug of slugs) {
    if (typeof options.collections[slug]?.project === 'function') continue
    throw new Error(`${PLUGIN}: option "collections.${slug}.project" must be a function; give one`)
  }
  if (typeof options.isReleased !== 'function') {
    throw new Error(
      `${PLUGIN}: option "isReleased" must be a function; nothing is published without an approval`,
    )
  }
  if (typeof options.filesDirectory !== 'string' || !isAbsolute(options.filesDirectory)) {
    throw new Error(`${PLUGIN}: option "filesDirectory" must be an absolute path; resolve it first`)
  }
  return Object.freeze({
    loadTables: async () => undefined,
    now: () => new Date(),
    tombstone: defaultTombstone,
    ...options,
  })
}
