import { civilDate } from './civilDate.ts'
import type { ApprovedFields } from './snapshot.ts'

/** Whether a notice is posted on a day: not yet, now, or no longer. */
export function postingStatus({
  fields,
  today,
}: {
  fields: ApprovedFields
  today: string
}): 'ended' | 'open' | 'upcoming' | undefined {
  const [from, to] = [civilDate(fields.displayFrom), civilDate(fields.displayTo)]
  if (!from && !to) return undefined
  if (from && today < from) return 'upcoming'
  return to && today > to ? 'ended' : 'open'
}
