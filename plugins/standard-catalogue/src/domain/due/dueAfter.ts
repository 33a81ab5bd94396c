import type { Deadline } from '../deadline/deadline.ts'

import { addSpan, type DueDate } from './addSpan.ts'

/** A deadline and where it comes from: the catalogue, or the special rule that is stricter. */
export type SourcedDeadline = { basis: string; deadline: Deadline }

export type SourcedDue = {
  basis: string
  /** In which unit lateness is told. */
  unit: 'd' | 'wd'
} & DueDate

/** How many days 及时 gives, when a setting says so. */
export type DueOptions = {
  countStartDay?: boolean | undefined
  timely?: { n: number; unit: 'd' | 'wd' } | undefined
}

/**
 * When what happened on `triggeredOn` is due. Where the catalogue and a special rule both set a
 * date, the earlier one wins and says which basis set it. Nothing when none of them counts days from
 * an event.
 */
export function dueAfter({
  deadlines,
  options = {},
  triggeredOn,
}: {
  deadlines: SourcedDeadline[]
  options?: DueOptions
  triggeredOn: string
}): SourcedDue | undefined {
  const dues = deadlines.flatMap(({ basis, deadline }) => {
    const span = spanOf({ deadline, options })
    if (!span) return []
    const due = addSpan({
      ...(options.countStartDay && { countStartDay: true }),
      from: triggeredOn,
      span,
    })
    return [{ ...due, basis, unit: span.unit === 'wd' ? ('wd' as const) : ('d' as const) }]
  })
  return dues.sort((a, b) => a.on.localeCompare(b.on))[0]
}

function spanOf({ deadline, options }: { deadline: Deadline; options: DueOptions }) {
  if (deadline.kind === 'within') return { n: deadline.n, unit: deadline.unit }
  if (deadline.kind === 'before') return { n: -deadline.n, unit: deadline.unit }
  return deadline.kind === 'timely' ? options.timely : undefined
}
