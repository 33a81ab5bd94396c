/** What a period of disclosure is counted from. `event` is any other, in the words of the phrase. */
export type Trigger =
  | 'approvalReceived'
  | 'budgetReplied'
  | 'decided'
  | 'event'
  | 'formedOrChanged'
  | 'meeting'
  | 'npcApproved'
  | 'obtained'
  | 'planSet'
  | 'replied'
  | 'requestReceived'
  | 'surveyDone'

/** Working days, natural days, calendar months. */
export type Unit = 'd' | 'm' | 'wd'

export type Span = { n: number; unit: Unit }

export const PERIODS = ['PT1H', 'P1D', 'P7D', 'P1M', 'P3M', 'P6M', 'P1Y'] as const

/** A cycle of publication, as an ISO 8601 duration. */
export type Period = (typeof PERIODS)[number]

/**
 * When a recurring publication is due: a span after the period it is about, a day of the period that
 * follows it, or, with none of them, once within each period.
 */
export type RecurringDue = { day?: number; monthOfPeriod?: number } & Partial<Span>

export type Deadline =
  | ({ kind: 'before'; trigger: Trigger } & Span)
  | ({ kind: 'within'; trigger: Trigger } & Span)
  | { due: RecurringDue; kind: 'recurring'; period: Period }
  | { day: number; kind: 'fixed'; month: number }
  | { kind: 'timely' }

/** How long something stays posted 公示期. */
export type Display = { max?: Span; min?: Span }

export type ParsedDeadline = {
  cycle?: Period
  deadlines: Deadline[]
  display?: Display
  /** What the grammar does not know, in the words of the phrase. */
  unparsed: string[]
}
