import { addDays } from '@gongkai/shared'

export type DueKind =
  | 'catalogue'
  | 'confirmation'
  | 'consultationEnds'
  | 'consultationResult'
  | 'contactConfirmation'
  | 'disclosure'
  | 'evaluation'
  | 'expiry'
  | 'interpretation'
  | 'postingEnds'
  | 'review'
  | 'rowsEnd'

/** Something that has to be done, or ends, on a day. */
export type DueMatter = {
  collection: string
  department: string
  /** Civil date. */
  dueOn: string
  id: string
  kind: DueKind
  title: string
}

/** From today until Sunday, both civil dates. */
export type Week = { sunday: string; today: string }

/** On a Saturday or Sunday until the Sunday after: the week that begins is the one to prepare for. */
export function weekFrom(today: string): Week {
  const weekday = new Date(today).getUTCDay()
  const isWeekend = weekday === 0 || weekday === 6
  const count = ((7 - weekday) % 7) + (isWeekend ? 7 : 0)
  return { sunday: addDays({ count, from: today }), today }
}

export function isInWeek({ day, week }: { day: string; week: Week }): boolean {
  return week.today <= day && day <= week.sunday
}

/** The soonest first. */
export function soonestFirst(one: DueMatter, other: DueMatter): number {
  return one.dueOn.localeCompare(other.dueOn)
}
