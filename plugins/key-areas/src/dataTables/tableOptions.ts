import type { Access, PayloadRequest } from 'payload'

export type TableOptions = {
  /** Field of a record, and of `data-tables`, with the department a list belongs to. */
  department?: string
  /** Longest list kept in the record itself; longer ones become data tables. */
  inlineRows: number
  /** Whether the person may store lists of the department. */
  mayWrite: (args: { department: string | undefined; req: PayloadRequest }) => boolean
  /** Who may read `data-tables`: those who may read the drafts of the department. */
  read: Access
}

/** Whoever is signed in, where the project does not say otherwise. */
export const defaultTableOptions: TableOptions = {
  inlineRows: 200,
  mayWrite: ({ req }) => Boolean(req.user),
  read: ({ req }) => Boolean(req.user),
}
