import type { Occurrence } from '../due/occurrences.ts'

import type { BoundRecord } from './boundRecord.ts'
import { titlePeriod } from './titlePeriod.ts'

/**
 * Which record fulfils which period. A record that names its period, in its data or its title,
 * counts for it; another one for the latest period open on the day it was published, or when that is
 * done already, for the one before that is still missing.
 */
export function assignToPeriods({
  occurrences,
  records,
}: {
  occurrences: Occurrence[]
  records: BoundRecord[]
}): Map<string, BoundRecord> {
  const assigned = new Map<string, BoundRecord>()
  const known = new Set(occurrences.map(({ period }) => period))
  const published = records
    .filter(({ publishedOn }) => publishedOn)
    .sort((a, b) => (a.publishedOn ?? '').localeCompare(b.publishedOn ?? ''))
  const others: BoundRecord[] = []
  const granularity = occurrences[0]?.period.length
  for (const record of published) {
    const period = record.period ?? titlePeriod(record.title)
    // A yearly title on a monthly row says nothing of the month.
    if (period?.length !== granularity) others.push(record)
    else if (period && known.has(period) && !assigned.has(period)) assigned.set(period, record)
  }
  for (const record of others) {
    const open = occurrences.findLast(
      ({ opensOn, period }) => opensOn <= (record.publishedOn ?? '') && !assigned.has(period),
    )
    if (open) assigned.set(open.period, record)
  }
  return assigned
}
