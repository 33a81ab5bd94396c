/** `error` blocks submission, `warning` is confirmed by the review, `info` only reports. */
export type Severity = 'error' | 'info' | 'warning'

/** What a check found. Its text is in the messages of the area, under `key`. */
export type Issue = {
  /** Rule and finding, such as `B03_total`. What stands before `_` is the id of the rule. */
  key: string
  params?: Record<string, number | string>
  /** Field inside the area's value, such as `lines.3.amount`; empty for the whole value. */
  path: string
  severity: Severity
}
