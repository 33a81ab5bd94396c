import type { NoticeSeed } from '../seedItem.ts'

import { environmentNotices } from './environment.ts'
import { housingNotices } from './housing.ts'
import { landNotices } from './land.ts'
import { otherNotices } from './other.ts'
import { peopleNotices } from './people.ts'
import { procurementNotices } from './procurement.ts'

export const notices: NoticeSeed[] = [
  ...landNotices,
  ...housingNotices,
  ...procurementNotices,
  ...environmentNotices,
  ...peopleNotices,
  ...otherNotices,
]
