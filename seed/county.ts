import { catalogItems } from './data/catalogItems.ts'

import { entries } from './data/entries/index.ts'
import { guides } from './data/guides.ts'
import { interpretations } from './data/interpretations/index.ts'
import { notices } from './data/notices/index.ts'
import { takenDown } from './data/takenDown.ts'
import { pendingEntries } from './data/unfinished/pending.ts'
import { pendingNotices } from './data/unfinished/pendingNotices.ts'
import { withHandlers } from './data/unfinished/withHandlers.ts'
import { catalogItem } from './records/catalogItem.ts'
import type { CountyItem } from './records/countyItem.ts'
import { guideItem } from './records/guideItem.ts'
import { entryItem, interpretationItem, noticeItem } from './records/recordItem.ts'

/** Everything of the county that goes through review, in the order in which it is written. */
export const countyItems: CountyItem[] = [
  ...guides.map(guideItem),
  ...catalogItems.map(catalogItem),
  ...[...entries, ...takenDown].map(entryItem),
  ...notices.map(noticeItem),
  ...interpretations.map(interpretationItem),
  ...[...pendingEntries, ...withHandlers].map(entryItem),
  ...pendingNotices.map(noticeItem),
]

/**
 * A part of the county of about `limit` items, spread over all kinds and states, together with what
 * those items point at.
 */
export function partOfCounty(limit: number): CountyItem[] {
  const step = Math.max(1, countyItems.length / limit)
  const keys = new Set(
    countyItems
      .filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step))
      .flatMap(withDependencies),
  )
  return countyItems.filter(({ key }) => keys.has(key))
}

function withDependencies(item: CountyItem): string[] {
  const below = countyItems.filter(({ key }) => item.dependsOn.includes(key))
  return [item.key, ...below.flatMap(withDependencies)]
}
