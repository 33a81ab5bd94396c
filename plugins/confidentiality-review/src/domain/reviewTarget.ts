/** A document in any collection; ids are text on every database. */
export type ReviewTarget = { collection: string; id: string }
