import type { CatalogueRow } from '../columns/catalogueRow.ts'
import type { Deadline } from '../deadline/deadline.ts'
import { parseDeadline } from '../deadline/parseDeadline.ts'
import type { SourcedDeadline } from '../due/dueAfter.ts'

export type Recurring = Extract<Deadline, { kind: 'fixed' | 'recurring' }>

export type Obligations = {
  /** What each event is due by. */
  onEvent: SourcedDeadline[]
  /** What comes again by the calendar. */
  recurring: Recurring | undefined
}

export const CATALOGUE_BASIS = '基层政务公开标准目录'

/**
 * What a row obliges to. A cycle beside a phrase that counts days from an event means that many days
 * after each period.
 */
export function obligationsOf({
  row: { cycle, deadlineText },
  special = [],
}: {
  row: Pick<CatalogueRow, 'cycle' | 'deadlineText'>
  /** Deadlines of special laws that hold for this row, with their bases. */
  special?: SourcedDeadline[] | undefined
}): Obligations {
  const { deadlines } = parseDeadline(deadlineText)
  const again = deadlines.find(isRecurring)
  const within = deadlines.find(({ kind }) => kind === 'within')
  const due = within?.kind === 'within' ? { n: within.n, unit: within.unit } : {}
  const own = deadlines.filter((deadline) => !isRecurring(deadline))
  return {
    onEvent: [...own.map((deadline) => ({ basis: CATALOGUE_BASIS, deadline })), ...special],
    recurring: again ?? (cycle ? { due, kind: 'recurring', period: cycle } : undefined),
  }
}

function isRecurring(deadline: Deadline): deadline is Recurring {
  return deadline.kind === 'recurring' || deadline.kind === 'fixed'
}
