import type { Access, Payload, PayloadRequest } from 'payload'

export type TableOptions = {
  /** Field of a record, and of `data-tables`, with the department a list belongs to. */
  department?: string
  /** Longest list kept in the record itself; longer ones become data tables. */
  inlineRows: number
  /** How long a list stays after it was last stored or picked although nothing names it. */
  keepUnusedHours: number
  /** Whether the person may store lists of the department. */
  mayWrite: (args: { department: string | undefined; req: PayloadRequest }) => boolean
  /** Texts outside the records in which lists are named by digest, such as approved snapshots. */
  namedIn: (payload: Payload) => AsyncIterable<string> | Iterable<string>
  /** Who may read `data-tables`: those who may read the drafts of the department. */
  read: Access
  /**
   * Whether the person may see the personal data in the list `id`; asked whenever a list with such is
   * read, so that it may be written down. Others get names masked. @default everybody who may read
   */
  seesPersonalData: (args: {
    department: string | undefined
    id: string
    req: PayloadRequest
  }) => boolean | Promise<boolean>
}

/** Whoever is signed in, where the project does not say otherwise. */
export const defaultTableOptions: TableOptions = {
  inlineRows: 200,
  keepUnusedHours: 24,
  mayWrite: ({ req }) => Boolean(req.user),
  namedIn: () => [],
  read: ({ req }) => Boolean(req.user),
  seesPersonalData: () => true,
}
