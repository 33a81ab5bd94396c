import type { PayloadRequest } from 'payload'

import { dayOf, officeDate } from '@gongkai/shared'
import { type Coverage, coverageOf } from '@gongkai/standard-catalogue'

import type { CatalogItem } from '../../payload-types.ts'
import { RULE_SETTINGS } from '../../rules/ruleSettings.ts'
import { boundRecords, type Fulfilling } from './boundRecords.ts'

export type CoveredItem = Pick<
  CatalogItem,
  'createdAt' | 'cycle' | 'deadlineText' | 'id' | 'trackedFrom'
>

export type ItemCoverage = {
  coverage: Coverage
  /** What the reader may know to fulfil it, the newest first. */
  records: Fulfilling[]
}

/** What became of items of the catalogue by today, as far as the reader may know it. */
export async function itemCoverages({
  items,
  req,
  today = officeDate(new Date()),
}: {
  items: CoveredItem[]
  req: PayloadRequest
  today?: string
}): Promise<Map<string, ItemCoverage>> {
  const all = await boundRecords({ items: items.map(({ id }) => id), req })
  const byItem = new Map<string, Fulfilling[]>()
  for (const record of newestFirst(all)) {
    byItem.set(record.item, [...(byItem.get(record.item) ?? []), record])
  }
  return new Map(
    items.map((item) => {
      const records = byItem.get(item.id) ?? []
      const { createdAt, cycle, deadlineText, id, trackedFrom } = item
      const coverage = coverageOf({
        options: { countStartDay: RULE_SETTINGS.countsStartDay },
        records,
        row: { ...(cycle && { cycle }), deadlineText: deadlineText ?? '' },
        today,
        trackedFrom: dayOf(trackedFrom) ?? officeDate(new Date(createdAt)),
      })
      return [id, { coverage, records }]
    }),
  )
}

function newestFirst(records: Fulfilling[]): Fulfilling[] {
  const day = ({ publishedOn, triggeredOn }: Fulfilling) => publishedOn ?? triggeredOn ?? ''
  return [...records].sort((a, b) => day(b).localeCompare(day(a)))
}
