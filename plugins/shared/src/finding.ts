/** One difference that a reconciliation met. It names rows and digests, never content. */
export type Finding<Kind extends string = string> = {
  /** Facts for whoever looks into it: ids, digests, reasons. */
  details: Record<string, boolean | null | number | string>
  kind: Kind
  /** Whether the difference is gone now; otherwise somebody has to look at it. */
  repaired: boolean
  /** What it is about, such as `entries:0192…` or `record:17`. */
  subject: string
}
