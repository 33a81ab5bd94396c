import type { ReviewTarget } from './reviewTarget.ts'

/** What turning stored values into words needs to know of the reader and the project. */
export type Wording = {
  /** A label of the config (text, one a language, or a function) in the reader's language. */
  label: (label: unknown, fallback: string) => string
  language: string
  /** `label：value`, the way the language writes it. */
  labelled: (label: string, value: string) => string
  /** Members of an enumeration in one phrase. */
  listed: (members: readonly string[]) => string
  no: string
  /** How long a table is, and how many of its rows the other side has not. */
  rowCount: (counts: { count: number; differing: number }) => string
  /** Title of a related document, or a phrase for one the reader may not see. */
  titleOf: (target: ReviewTarget) => string
  yes: string
}
