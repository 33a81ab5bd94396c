import type { ReviewRequest } from '@gongkai/confidentiality-review'

import { type DueKind, type DueMatter, isInWeek, type Week } from './dueMatter.ts'

/** Parts what falls into the week, as matters of the week, from what is late or comes later. */
export function partByWeek<Row extends { department: string; id: string; title: string }>({
  collection,
  dayOf,
  kind,
  rows,
  week,
}: {
  collection: string
  dayOf: (row: Row) => string | undefined
  kind: DueKind
  rows: Row[]
  week: Week
}): { matters: DueMatter[]; others: Row[] } {
  const matters: DueMatter[] = []
  const others: Row[] = []
  for (const row of rows) {
    const day = dayOf(row)
    if (day === undefined || !isInWeek({ day, week })) others.push(row)
    else {
      const { department, id, title } = row
      matters.push({ id, collection, department, dueOn: day, kind, title })
    }
  }
  return { matters, others }
}

/** Reviews whose deadline falls into the week. */
export function reviewsDue({
  requests,
  week,
}: {
  requests: ReviewRequest[]
  week: Week
}): DueMatter[] {
  return requests.flatMap(({ department, dueOn, targetCollection, targetId, title }) =>
    dueOn && isInWeek({ day: dueOn, week })
      ? [{ id: targetId, collection: targetCollection, department, dueOn, kind: 'review', title }]
      : [],
  )
}
