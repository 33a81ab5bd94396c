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
