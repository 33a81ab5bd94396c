import type { CatalogueRow } from '../columns/catalogueRow.ts'
import { workingDaysLate } from '../due/addSpan.ts'
import { addDays, daysBetween } from '../due/day.ts'
import { dueAfter, type DueOptions, type SourcedDeadline } from '../due/dueAfter.ts'
import { occurrences } from '../due/occurrences.ts'
import { assignToPeriods } from './assignToPeriods.ts'
import type { BoundRecord } from './boundRecord.ts'
import { CATALOGUE_BASIS, obligationsOf } from './obligationsOf.ts'

/** One thing a row obliged to, and what became of it. */
export type Obligation = {
  basis: string
  /** Days late, until it was published or until today; working days where the deadline counts them. */
  lateBy: number
  on: string
  period?: string
  provisional: boolean
  publishedOn?: string
  recordId?: string
  state: 'done' | 'due' | 'missing'
  unit: 'd' | 'wd'
}

export type Coverage = {
  /** Published, in time or late. */
  done: Obligation[]
  lastPublishedOn?: string
  /** Not published and past due, the oldest first. */
  missing: Obligation[]
  next?: Obligation
  /** Not yet due, the next first. */
  upcoming: Obligation[]
}

/**
 * What a row of the catalogue obliges to and what became of it by `today`: every period since
 * `trackedFrom`, and every bound record, published or waiting.
 */
export function coverageOf({
  options = {},
  records,
  row,
  special,
  today,
  trackedFrom,
}: {
  options?: DueOptions
  records: BoundRecord[]
  row: Pick<CatalogueRow, 'cycle' | 'deadlineText'>
  special?: SourcedDeadline[]
  today: string
  trackedFrom: string
}): Coverage {
  const { onEvent, recurring } = obligationsOf({ row, special })
  const all = recurring
    ? periodic({ options, records, recurring, today, trackedFrom })
    : byEvent({ onEvent, options, records, today })
  const sorted = all.sort((a, b) => a.on.localeCompare(b.on))
  const upcoming = sorted.filter(({ state }) => state === 'due')
  const published = records.flatMap(({ publishedOn }) => (publishedOn ? [publishedOn] : []))
  const lastPublishedOn = published.sort().at(-1)
  return {
    done: sorted.filter(({ state }) => state === 'done'),
    ...(lastPublishedOn && { lastPublishedOn }),
    missing: sorted.filter(({ state }) => state === 'missing'),
    ...(upcoming[0] && { next: upcoming[0] }),
    upcoming,
  }
}

function periodic({
  options,
  records,
  recurring,
  today,
  trackedFrom,
}: Pick<Parameters<typeof coverageOf>[0], 'records' | 'today' | 'trackedFrom'> & {
  options: DueOptions
  recurring: NonNullable<ReturnType<typeof obligationsOf>['recurring']>
}): Obligation[] {
  const unit = recurring.kind === 'recurring' && recurring.due.unit === 'wd' ? 'wd' : 'd'
  // A year ahead, so that there is a next one even for what is due once a year.
  const expected = occurrences({
    ...(options.countStartDay && { countStartDay: true }),
    deadline: recurring,
    from: trackedFrom,
    to: addDays({ count: 430, from: today }),
  })
  const assigned = assignToPeriods({ occurrences: expected, records })
  const isAhead = ({ on }: { on: string }) => on >= today
  const firstAhead = expected.findIndex((one) => isAhead(one) && !assigned.has(one.period))
  return expected.flatMap(({ on, period, provisional }, index) => {
    const record = assigned.get(period)
    if (!record && index > firstAhead && isAhead({ on })) return []
    const basis = CATALOGUE_BASIS
    return [obligation({ due: { basis, on, provisional, unit }, period, record, today })]
  })
}

function byEvent({
  onEvent,
  options,
  records,
  today,
}: {
  onEvent: SourcedDeadline[]
  options: DueOptions
  records: BoundRecord[]
  today: string
}): Obligation[] {
  return records.flatMap((record) => {
    const { triggeredOn } = record
    const due = triggeredOn && dueAfter({ deadlines: onEvent, options, triggeredOn })
    return due ? [obligation({ due, record, today })] : []
  })
}

function obligation({
  due: { basis, on, provisional, unit },
  period,
  record,
  today,
}: {
  due: Pick<Obligation, 'basis' | 'on' | 'provisional' | 'unit'>
  period?: string
  record: BoundRecord | undefined
  today: string
}): Obligation {
  const until = record?.publishedOn ?? today
  const count = unit === 'wd' ? workingDaysLate : daysBetween
  const unfinished = on < today ? 'missing' : 'due'
  return {
    basis,
    lateBy: until > on ? count({ from: on, to: until }) : 0,
    on,
    ...(period && { period }),
    provisional,
    ...(record?.publishedOn && { publishedOn: record.publishedOn }),
    ...(record && { recordId: record.id }),
    state: record?.publishedOn ? 'done' : unfinished,
    unit,
  }
}
