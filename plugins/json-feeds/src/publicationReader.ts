import type { PublishedRecord } from './domain/publishedRecord.ts'

export type PublicFile = {
  filename: string
  mimeType: string
  /** Absolute path of the bytes. */
  path: string
  /** Bytes. */
  size: number
  state: 'gone' | 'live'
}

/**
 * What the feeds need from a publication log. The log is dense and append-only: its numbers are
 * 1…head, and a reader that has passed n is never shown a new record at or below n.
 */
export type PublicationReader = {
  /** The newest records after `after` that concern a scope, ascending; one an entry at most. */
  changes: (args: { after: number; limit: number; scope: string }) => Promise<{
    hasMore: boolean
    records: PublishedRecord[]
    /** Everything up to here has been looked at; the next call starts from it. */
    scannedTo: number
  }>
  /** Random name of this life of the log; another one after a restored backup. */
  epoch: () => Promise<string>
  file: (sha256: string) => Promise<null | PublicFile>
  head: () => Promise<number>
  /** Published records of a scope, newest (datePublished, publicId) first, strictly before `before`. */
  list: (args: {
    before?: { datePublished: string; publicId: string }
    limit: number
    scope: string
  }) => Promise<PublishedRecord[]>
  /** Called after every append of this process, and after an erasure has blanked its bodies. */
  onAppended: (listener: (head: number) => void) => () => void
  record: (publicId: string) => Promise<null | PublishedRecord>
  /** The highest number whose record is, or whose entry ever was, in the scope; 0 when none. */
  scopeHead: (scope: string) => Promise<number>
}
