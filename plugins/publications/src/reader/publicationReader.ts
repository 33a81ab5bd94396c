import type { Change } from '../domain/change.ts'
import type { JsonObject } from '../domain/json.ts'
import type { PublicState } from '../domain/publicState.ts'

/** A record as the public may see it: the newest one of its entry. */
export type PublishedRecord = {
  at: string
  /** Item as served, `_disclosure.seq` included. */
  body: JsonObject
  change: Change
  contentSha256: string
  /** First public moment; `null` for a tombstone. */
  datePublished: null | string
  /** Every scope the entry was ever in. */
  ever: string[]
  publicId: string
  revision: number
  scopes: string[]
  seq: number
  state: PublicState
}

export type PublicFileOnRecord = {
  filename: string
  mimeType: string
  /** Absolute path of the public copy; nothing lies there once the file is gone. */
  path: string
  size: number
  state: 'gone' | 'live'
}

/** All that is public, and nothing else. */
export type PublicationReader = {
  /**
   * Records of a scope behind `after`, ascending, those that left the scope included. Read on from
   * `scannedTo`: it also passes over the numbers of other scopes.
   */
  changes: (args: { after: number; limit: number; scope: string }) => Promise<{
    hasMore: boolean
    records: PublishedRecord[]
    scannedTo: number
  }>
  /** Which life of the log cursors belong to. */
  epoch: () => Promise<string>
  file: (sha256: string) => Promise<null | PublicFileOnRecord>
  /** Highest number of the log; 0 while it is empty. */
  head: () => Promise<number>
  /** Published records of a scope, newest first by date and public id. */
  list: (args: {
    before?: { datePublished: string; publicId: string }
    limit: number
    scope: string
  }) => Promise<PublishedRecord[]>
  /** Calls the listener with every number this process appends; returns the way to stop it. */
  onAppended: (listener: (head: number) => void) => () => void
  /** Newest record of an item, tombstones included. */
  record: (publicId: string) => Promise<null | PublishedRecord>
  /** Highest number that is in a scope or left it; 0 for none. */
  scopeHead: (scope: string) => Promise<number>
}
