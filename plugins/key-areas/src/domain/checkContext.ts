/** What a check may know beside the value itself. All dates are civil dates `YYYY-MM-DD`. */
export type CheckContext<Settings = Record<string, never>, Companions extends string = never> = {
  /** Published values the area asked for, such as last year's; nothing while there is none. */
  companions: { [Name in Companions]?: unknown }
  /** The record around the value. */
  record: { formedOn?: string; publisher?: string; title?: string }
  settings: Settings
  /** The office's day, on which the record would be published. */
  today: string
}
