/** A record bound to a row. Days are civil dates. */
export type BoundRecord = {
  id: string
  /** The period its data say it is about. */
  period?: string | undefined
  /** First public day; absent while it is a draft. */
  publishedOn?: string | undefined
  title: string
  /** What the deadline is counted from: the day it was formed. */
  triggeredOn?: string | undefined
}
